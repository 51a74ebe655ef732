import type { Transaction } from "@/adapters/db/port";
import type { CheckedDocument } from "@/domain/checks/check";
import { withCorrections } from "@/domain/documents/corrections";
import type { Fields, KindId } from "@/domain/documents/kind";
import type { Reading } from "@/domain/reading";

const newestFirst = [{ createdAt: "desc" as const }, { id: "desc" as const }];

/** Everything about a document that the checks may look at, as rows. */
export const documentParts = {
  readings: { orderBy: newestFirst, take: 1 },
  extractions: { orderBy: newestFirst, take: 5 },
  corrections: { orderBy: [{ createdAt: "asc" as const }, { id: "asc" as const }] },
};

type Rows = {
  id: string;
  kind: string;
  kindConfidence: number;
  kindSetById: string | null;
  fileName: string;
  sha256: string;
  createdAt: Date;
  readings: readonly { reading: unknown }[];
  extractions: readonly { id: string; kind: string; fields: unknown; businessKeys: string[] }[];
  corrections: readonly { id: string; field: string; value: string }[];
};

/** The facts that count now: the newest as the document's present kind. Null while it was not extracted. */
export function currentExtraction(rows: Pick<Rows, "kind" | "extractions">): Rows["extractions"][number] | null {
  return rows.extractions.find((one) => one.kind === rows.kind) ?? null;
}

/** A document as the checks see it, corrections on top; null while it was not read and extracted. */
export function asChecked(rows: Rows): CheckedDocument | null {
  const extraction = currentExtraction(rows);
  const reading = rows.readings[0]?.reading as Reading | undefined;
  if (!extraction || !reading) return null;
  return {
    id: rows.id,
    kind: extraction.kind as KindId,
    kindConfidence: rows.kindSetById ? 1 : rows.kindConfidence,
    fileName: rows.fileName,
    sha256: rows.sha256,
    uploadedAt: rows.createdAt.toISOString(),
    fields: withCorrections(extraction.fields as Fields, rows.corrections),
    text: reading.pages.flatMap((page) => page.lines.map(({ text, box }) => ({ text, page: page.number, box }))),
    codes: reading.pages.flatMap((page) => page.codes.map((code) => ({ ...code, page: page.number }))),
    picture: reading.picture,
    pdf: reading.pdf,
  };
}

/** One document as the checks see it. @throws when it was not extracted yet. */
export async function loadDocument(db: Transaction, id: string): Promise<CheckedDocument> {
  const checked = asChecked(await db.document.findUniqueOrThrow({ where: { id }, include: documentParts }));
  if (!checked) throw new Error(`document ${id} has no facts yet`);
  return checked;
}
