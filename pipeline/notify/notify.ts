import type { Transaction } from "@/adapters/db/port";
import type { Assessment } from "@/domain/recommendation/recommendation";
import type { Prisma } from "@/prisma/generated/client";
import { hashInput } from "../hash-input";
import type { Stage } from "../stage";
import { isNews, type Standing } from "./is-news";

const underWay = ["stored", "reading", "checking"];

/** Tells the owner when the last document is done and when the likely line moved, once each. */
export const notify: Stage = {
  id: "notify",
  version: 1,
  subject: "case",

  async inputHash(db, id) {
    return hashInput(await standing(db, id));
  },

  async run(line, id) {
    const now = await standing(line.db, id);
    const told = await line.db.notice.findFirst({
      where: { caseId: id, notice: "provisional-line" },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    });
    const toldLikely = (told?.values as { likely?: string } | undefined)?.likely ?? null;
    const values = isNews(now, toldLikely);
    return async (tx) => {
      if (!values) return;
      const { business } = await tx.case.findUniqueOrThrow({ where: { id }, include: { business: true } });
      await tx.notice.create({
        data: {
          userId: business.ownerId,
          notice: "provisional-line",
          caseId: id,
          values: values as Prisma.InputJsonObject,
        },
      });
    };
  },

  async next() {
    return [];
  },
};

async function standing(db: Transaction, caseId: string): Promise<Standing> {
  const [open, done, newest] = [
    await db.document.count({ where: { caseId, state: { in: underWay } } }),
    await db.document.count({ where: { caseId, state: "done" } }),
    await db.recommendation.findFirst({ where: { caseId }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] }),
  ];
  const recommendation = (newest?.assessment as unknown as Assessment | undefined)?.recommendation ?? null;
  return {
    recommendationId: newest?.id ?? null,
    open,
    done,
    currency: recommendation?.currency ?? "CNY",
    currentLine: recommendation?.currentLine ?? null,
    likely: recommendation?.likely ?? null,
  };
}
