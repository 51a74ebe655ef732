import type { Prisma } from "@/prisma/generated/client";
import type { Filters, View } from "../filters";

const open = ["submitted", "awaiting-second", "asked"];

/** What a view of the queue holds, for this reviewer. */
export function casesIn(view: View, userId: string): Prisma.CaseWhereInput {
  const held: Record<View, Prisma.CaseWhereInput> = {
    open: { state: { in: ["submitted", "awaiting-second"] } },
    mine: { state: { in: open }, claimedById: userId },
    unclaimed: { state: "submitted", claimedById: null },
    second: {
      state: "awaiting-second",
      decisions: { some: { state: "proposed", signatures: { none: { userId } } } },
    },
    appeals: { state: { in: open }, NOT: { appealOfId: null } },
    stuck: { state: { in: open }, documents: { some: { state: "failed" } } },
    decided: { state: { in: ["approved", "declined", "accepted"] } },
  };
  return held[view];
}

/** What a whole set of filters holds. */
export function casesFor({ view, industry, text }: Filters, userId: string): Prisma.CaseWhereInput {
  const business: Prisma.BusinessWhereInput = {
    ...(industry ? { industry } : {}),
    ...(text
      ? { OR: [{ name: { contains: text, mode: "insensitive" } }, { uscc: { contains: text.toUpperCase() } }] }
      : {}),
  };
  return { ...casesIn(view, userId), business };
}
