import "server-only";
import { notFound } from "next/navigation";
import { db, requireOwner, type SignedIn } from "@/adapters/web";
import type { Case, Document } from "@/prisma/generated/client";

/** The signed-in owner's own case, or "not found": nobody learns that another's exists. */
export async function ownCase(id: string): Promise<{ user: SignedIn; row: Case }> {
  const user = await requireOwner();
  const row = await db().case.findFirst({ where: { id: String(id), business: { ownerId: user.id } } });
  if (!row) notFound();
  return { user, row };
}

/** The signed-in owner's own document that was not removed, or "not found". */
export async function ownDocument(id: string): Promise<{ user: SignedIn; row: Document & { case: Case } }> {
  const user = await requireOwner();
  const row = await db().document.findFirst({
    where: { id: String(id), state: { not: "removed" }, case: { business: { ownerId: user.id } } },
    include: { case: true },
  });
  if (!row) notFound();
  return { user, row };
}
