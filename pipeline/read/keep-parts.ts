import type { Transaction } from "@/adapters/db/port";
import type { Part } from "@/domain/documents/split/part";
import type { Prisma } from "@/prisma/generated/client";
import { moveDocument } from "../move-document";

/** A re-encoded page of the file, already stored. */
export type KeptPage = { number: number; sha256: string; width: number; height: number };
type First = { id: string; caseId: string; sha256: string; fileName: string; createdAt: Date };

/** A part that an older reading saw and a newer one does not: gone until a reading sees it again. */
const joined = "joined";

/**
 * Writes what was read of one file: each part to a document of its own, the first to the one that the upload made. Done
 * again it makes nothing twice: a part is known by its file's first document and its number.
 * @returns the documents' ids in the order of the parts
 */
export async function keepParts(
  tx: Transaction,
  first: First,
  given: { version: number; parts: readonly Part[]; pages: readonly KeptPage[] },
): Promise<string[]> {
  const ids = await documentsFor(tx, first, given.parts.length);
  for (const [index, part] of given.parts.entries()) {
    const documentId = ids[index]!;
    // Tuples with optional members are JSON, which Prisma's own type cannot say.
    const reading = part.reading as unknown as Prisma.InputJsonObject;
    await tx.documentReading.create({ data: { documentId, version: given.version, reading } });
    await tx.pageImage.deleteMany({ where: { documentId } });
    await tx.pageImage.createMany({ data: pagesOf(part, given.pages).map((page) => ({ documentId, ...page })) });
    await moveDocument(tx, documentId, { state: "checking" });
  }
  return ids;
}

/** The pages of a part: the file's rasters, each with the piece of it that is the part's. */
function pagesOf({ pieces }: Part, kept: readonly KeptPage[]): Prisma.PageImageCreateManyDocumentInput[] {
  return pieces.flatMap(({ page, region }, index) => {
    const raster = kept.find((one) => one.number === page);
    if (!raster) return [];
    const [, , wide, high] = region ?? [0, 0, 1, 1];
    return [
      {
        number: index + 1,
        sha256: raster.sha256,
        width: Math.max(1, Math.round(raster.width * wide)),
        height: Math.max(1, Math.round(raster.height * high)),
        ...(region ? { region: [...region] } : {}),
      },
    ];
  });
}

async function documentsFor(tx: Transaction, first: First, parts: number): Promise<string[]> {
  const { id, caseId, sha256, fileName, createdAt } = first;
  const { count: added } = await tx.document.createMany({
    data: Array.from({ length: parts - 1 }, (_, index) => ({
      ...{ caseId, sha256, fileName, createdAt },
      ...{ parentId: id, part: index + 2, state: "checking" },
    })),
    skipDuplicates: true,
  });
  const { count: gone } = await tx.document.updateMany({
    where: { parentId: id, part: { gt: parts }, state: { not: "removed" } },
    data: { state: "removed", problem: joined },
  });
  const { count: back } = await tx.document.updateMany({
    where: { parentId: id, part: { lte: parts }, state: "removed", problem: joined },
    data: { state: "checking", problem: null },
  });
  await tx.document.updateMany({ where: inFile(id), data: { parts } });
  if (added + gone + back > 0) await tx.case.update({ where: { id: caseId }, data: { version: { increment: 1 } } });
  const rows = await tx.document.findMany({
    where: { ...inFile(id), part: { lte: parts } },
    orderBy: { part: "asc" },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** Every document of the file whose first document is this one. */
export const inFile = (firstId: string) => ({ OR: [{ id: firstId }, { parentId: firstId }] });
