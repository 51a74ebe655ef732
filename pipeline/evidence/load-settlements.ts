import type { Transaction } from "@/adapters/db/port";
import type { Settlement, Treatment } from "@/domain/ledger/settlement";

/** Everything that reviewers settled about this business and no other, in all its cases, oldest first. */
export async function loadSettlements(db: Transaction, businessId: string): Promise<Settlement[]> {
  const rows = await db.settlement.findMany({ where: { businessId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(rows.map((row) => row.byId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((one) => [one.id, one.name]));
  return rows.map(({ id, attribute, value, treats, over, note, byId, createdAt }) => ({
    ...{ id, attribute, value, over, note },
    treats: treats as Treatment,
    by: names.get(byId) ?? "",
    at: createdAt.toISOString(),
  }));
}
