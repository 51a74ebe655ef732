import type { Transaction } from "@/adapters/db/port";
import type { Prisma } from "@/prisma/generated/client";

/** Leaves the owner of a document a notice (its words: domain/notices/<notice>), in the caller's transaction. */
export async function tellOwner(
  tx: Transaction,
  { notice, documentId, values }: { notice: string; documentId: string; values: Prisma.InputJsonObject },
): Promise<void> {
  const document = await tx.document.findUniqueOrThrow({
    where: { id: documentId },
    select: { caseId: true, fileName: true, case: { select: { business: { select: { ownerId: true } } } } },
  });
  await tx.notice.create({
    data: {
      userId: document.case.business.ownerId,
      notice,
      caseId: document.caseId,
      values: { documentId, fileName: document.fileName, ...values },
    },
  });
}
