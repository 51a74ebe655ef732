import type { Database } from "@/adapters/db/port";
import type { FindingVerdict } from "@/domain/review/finding-verdict";

export type SaidOfFinding = { byId: string; name: string; verdict: FindingVerdict; note: string | null };

/** What people said of a case's findings, by fingerprint: the newest word of each person. */
export async function loadVerdicts(db: Database, caseId: string): Promise<Map<string, SaidOfFinding[]>> {
  const rows = await db.findingVerdict.findMany({
    where: { caseId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const people = [...new Set(rows.map((row) => row.byId))];
  const names = new Map(
    (await db.user.findMany({ where: { id: { in: people } }, select: { id: true, name: true } })).map((user) => [
      user.id,
      user.name,
    ]),
  );
  const said = new Map<string, Map<string, SaidOfFinding>>();
  for (const { fingerprint, byId, verdict, note } of rows) {
    const ofFinding = said.get(fingerprint) ?? new Map<string, SaidOfFinding>();
    ofFinding.set(byId, { byId, name: names.get(byId) ?? "", verdict: verdict as FindingVerdict, note });
    said.set(fingerprint, ofFinding);
  }
  return new Map([...said].map(([fingerprint, ofFinding]) => [fingerprint, [...ofFinding.values()]]));
}
