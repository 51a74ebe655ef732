import type { Transaction } from "@/adapters/db/port";

export type DocumentState = "stored" | "reading" | "checking" | "done" | "needs-owner" | "failed";

/**
 * Sets where a document stands on its walk. A removed document stays removed.
 * @returns whether it moved.
 */
export async function moveDocument(
  tx: Transaction,
  id: string,
  to: { state: DocumentState; problem?: string | null },
): Promise<boolean> {
  const { count } = await tx.document.updateMany({
    where: { id, state: { not: "removed" } },
    data: { state: to.state, problem: to.problem ?? null },
  });
  return count === 1;
}
