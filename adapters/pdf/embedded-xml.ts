import type { StructuredPart } from "@/domain/reading";
import { Unreadable } from "../container/unreadable";
import { structuredPart } from "../xml/structured-part";
import type { Pdf } from "./open-pdf";

type Attachment = { filename?: string; rawFilename?: string; content?: Uint8Array };

/** XML files carried inside a PDF (Factur-X, ZUGFeRD, XRechnung): one that cannot be parsed is left out. */
export async function embeddedXml(pdf: Pdf): Promise<StructuredPart[]> {
  const attachments = ((await pdf.getAttachments().catch(() => null)) ?? {}) as Record<string, Attachment>;
  const parts: StructuredPart[] = [];
  for (const [key, attachment] of Object.entries(attachments).slice(0, 20)) {
    const name = attachment.filename ?? key;
    if (!/\.xml$/i.test(name) || !attachment.content) continue;
    const part = partOrNull(name, attachment.content);
    if (part) parts.push(part);
  }
  return parts;
}

function partOrNull(name: string, content: Uint8Array): StructuredPart | null {
  try {
    return structuredPart(name, content);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
