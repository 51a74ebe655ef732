import type { Language } from "@/domain/words";
import { exactMoney } from "@/i18n/format";

/** The one value that tells a document from its neighbours: its amount as money, else its name or plate. */
export function headlineOf(
  { headline, currency }: { headline: string | null; currency: string | null },
  language: Language,
): string | null {
  return headline && /^-?\d+\.\d{2}$/.test(headline) ? exactMoney(headline, language, currency) : headline;
}
