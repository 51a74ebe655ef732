import type { PdfFacts } from "@/domain/reading";
import { birthsOf } from "./births";
import type { Pdf } from "./open-pdf";

/** Who made the PDF, how often it was saved on top of itself, and whether it would act by itself. */
export async function pdfFacts(pdf: Pdf, bytes: Uint8Array): Promise<PdfFacts> {
  const info = (await pdf.getMetadata().catch(() => null))?.info as Record<string, unknown> | null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return {
    producer: wordOrNull(info?.Producer),
    creator: wordOrNull(info?.Creator),
    says: ["Title", "Subject", "Keywords", "Author"].flatMap((name) => wordOrNull(info?.[name]) ?? []),
    incrementalUpdates: incrementalUpdates(text),
    hasActiveContent: await hasActiveContent(pdf, text),
    births: birthsOf(bytes),
  };
}

function wordOrNull(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 200) : null;
}

/** Each save adds a startxref and an %%EOF; a linearised file has two from birth. */
function incrementalUpdates(text: string): number {
  const ends = text.match(/startxref\s+\d+\s+%%EOF/g)?.length ?? 0;
  const linearised = /\/Linearized\s/.test(text.slice(0, 2048)) ? 1 : 0;
  return Math.max(0, ends - 1 - linearised);
}

async function hasActiveContent(pdf: Pdf, text: string): Promise<boolean> {
  if (/\/(JavaScript|JS|Launch|RichMedia)[\s/(<[]/.test(text)) return true;
  const scripts = await pdf.getJSActions().catch(() => null);
  if (scripts && Object.keys(scripts).length > 0) return true;
  const opening = (await pdf.getOpenAction().catch(() => null)) as { action?: string } | null;
  return Boolean(opening?.action);
}
