import { kindById } from "@/domain/documents";
import type { Language } from "@/domain/words";
import { money } from "@/i18n/format";

/** The one value that tells a document from its neighbours: its amount as money, else its name or plate. */
export function headlineOf(document: { kind: string; headline: string | null }, language: Language): string | null {
  const { headline } = document;
  if (!headline) return null;
  const isAmount = /^-?\d+\.\d{2}$/.test(headline);
  const foreign = kindById(document.kind).id === "invoice" || kindById(document.kind).id === "receipt";
  if (!isAmount) return headline;
  return foreign
    ? new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(Number(headline))
    : money(headline, language);
}
