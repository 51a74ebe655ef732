import type { Transaction } from "@/adapters/db/port";
import type { CheckedDocument } from "@/domain/checks/check";
import { withCorrections } from "@/domain/documents/corrections";
import type { Fields, KindId } from "@/domain/documents/kind";
import type { Reading } from "@/domain/reading";
import type { Correction, Document, Extraction } from "@/prisma/generated/client";

const newestFirst = [{ createdAt: "desc" as const }, { id: "desc" as const }];

/** A document with its facts and corrections, without the (large) reading. */
export const documentParts = {
  extractions: { orderBy: newestFirst, take: 5 },
  corrections: { orderBy: [{ createdAt: "asc" as const }, { id: "asc" as const }] },
};
export type DocumentRow = Document & { extractions: Extraction[]; corrections: Correction[] };

/** The facts that count now: the newest as the document's present kind. Null while it was not extracted. */
export function currentExtraction(row: Pick<DocumentRow, "kind" | "extractions">): Extraction | null {
  return row.extractions.find((one) => one.kind === row.kind) ?? null;
}

/** The facts that count now, with the corrections on top. */
export function currentFields(row: DocumentRow): Fields {
  return withCorrections((currentExtraction(row)?.fields ?? {}) as unknown as Fields, row.corrections);
}

/** A document as the checks see it, from its row and its newest reading. */
export function asChecked(row: DocumentRow, reading: Reading): CheckedDocument {
  return {
    id: row.id,
    kind: row.kind as KindId,
    kindConfidence: row.kindSetById ? 1 : row.kindConfidence,
    fileName: row.fileName,
    sha256: row.sha256,
    ...(row.part > 1 ? { part: row.part } : {}),
    uploadedAt: row.createdAt.toISOString(),
    fields: currentFields(row),
    text: reading.pages.flatMap((page) => page.lines.map(({ text, box }) => ({ text, page: page.number, box }))),
    codes: reading.pages.flatMap((page) => page.codes.map((code) => ({ ...code, page: page.number }))),
    picture: reading.picture,
    pdf: reading.pdf,
  };
}

/** One document as the checks see it. @throws when it was not read and extracted yet. */
export async function loadDocument(db: Transaction, id: string): Promise<CheckedDocument> {
  const row = await db.document.findUniqueOrThrow({ where: { id }, include: documentParts });
  const newest = await db.documentReading.findFirst({ where: { documentId: id }, orderBy: newestFirst });
  if (!newest || !currentExtraction(row)) throw new Error(`document ${id} has no facts yet`);
  return asChecked(row, newest.reading as unknown as Reading);
}
