import "server-only";
import type { Transaction } from "@/adapters/db/port";
import { inFile } from "@/pipeline/read/keep-parts";

/**
 * Shows the documents of one case in another: every file of which anything is still shown, with all of its parts, so that
 * a part that was removed stays removed when the file is read again.
 * @returns the first document of each file, which has to be read
 */
export async function copyDocuments(tx: Transaction, fromCase: string, toCase: string): Promise<string[]> {
  const shown = await tx.document.findMany({
    where: { caseId: fromCase, state: { not: "removed" } },
    orderBy: [{ createdAt: "asc" }, { part: "asc" }],
    select: { id: true, parentId: true },
  });
  const copies: string[] = [];
  for (const firstId of new Set(shown.map((one) => one.parentId ?? one.id))) {
    const rows = await tx.document.findMany({ where: inFile(firstId), orderBy: { part: "asc" } });
    let parentId: string | null = null;
    const createdAt = new Date();
    for (const { sha256, fileName, part, parts, state, problem, kind, kindSetById, kindConfidence } of rows) {
      const removed = state === "removed" ? { state, problem } : {};
      const told = kindSetById ? { kind, kindSetById, kindConfidence } : {};
      const { id }: { id: string } = await tx.document.create({
        data: { caseId: toCase, sha256, fileName, createdAt, part, parts, parentId, ...removed, ...told },
      });
      if (parentId === null) copies.push(id);
      parentId ??= id;
    }
  }
  return copies;
}
