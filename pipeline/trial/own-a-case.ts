import { randomUUID } from "node:crypto";
import type { Database } from "@/adapters/db/port";

/** An owner with one business and one open case. */
export async function ownACase(db: Database): Promise<{ userId: string; businessId: string; caseId: string }> {
  const user = await db.user.create({
    data: { role: "owner", address: `${randomUUID()}@trial.example`, name: "Trial owner" },
  });
  const business = await db.business.create({
    data: {
      ownerId: user.id,
      name: "佛山市顺达货运有限公司",
      industry: "haulage",
      yearlySales: 120_000_000n,
      currentLine: 10_000_000n,
    },
  });
  const { id: caseId } = await db.case.create({ data: { businessId: business.id } });
  return { userId: user.id, businessId: business.id, caseId };
}
