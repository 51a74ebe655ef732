import type { Transaction } from "@/adapters/db/port";
import type { CheckedDocument } from "@/domain/checks/check";
import { seenLines } from "@/domain/checks/seen-lines";
import { looksOf } from "@/domain/corroboration/traces/looks";
import { withCorrections } from "@/domain/documents/corrections";
import type { Fields, KindId } from "@/domain/documents/kind";
import type { Reading } from "@/domain/reading";
import type { Correction, Document, Extraction } from "@/prisma/generated/client";
import { findChallenges } from "../challenge/find-challenges";

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
  return checkedAs(row, currentFields(row), reading);
}

/** The same with facts that are given, e.g. those just read. */
export function checkedAs(row: Document, fields: Fields, reading: Reading): CheckedDocument {
  return {
    id: row.id,
    kind: row.kind as KindId,
    kindConfidence: row.kindSetById ? 1 : row.kindConfidence,
    fileName: row.fileName,
    sha256: row.sha256,
    ...(row.part > 1 ? { part: row.part } : {}),
    uploadedAt: row.createdAt.toISOString(),
    fields,
    text: seenLines(reading),
    codes: reading.pages.flatMap((page) => page.codes.map((code) => ({ ...code, page: page.number }))),
    picture: reading.picture,
    pdf: reading.pdf,
    ofd: reading.ofd,
    looks: looksOf(reading),
    ...(row.device ? { device: row.device } : {}),
  };
}

/** One document as the checks see it. @throws when it was not read and extracted yet. */
export async function loadDocument(db: Transaction, id: string): Promise<CheckedDocument> {
  const row = await db.document.findUniqueOrThrow({ where: { id }, include: documentParts });
  const newest = await db.documentReading.findFirst({ where: { documentId: id }, orderBy: newestFirst });
  if (!newest || !currentExtraction(row)) throw new Error(`document ${id} has no facts yet`);
  const document = asChecked(row, newest.reading as unknown as Reading);
  return { ...document, ...(await findChallenges(db, document)) };
}
