import type { Database } from "@/adapters/db/port";

/** The applicants of these cases, by the case's id. */
export async function namesOfCases(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const cases = await db.case.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, business: { select: { name: true } } },
  });
  return new Map(cases.map(({ id, business }) => [id, business.name]));
}
