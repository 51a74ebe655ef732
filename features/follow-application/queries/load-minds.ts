import type { Database } from "@/adapters/db/port";
import type { Finding } from "@/domain/checks/check";
import type { Fields } from "@/domain/documents/kind";
import { sayToOwner } from "@/domain/review/findings";
import type { Box } from "@/domain/values/box";
import type { Language } from "@/domain/words";
import { currentRuns } from "@/pipeline/evidence/current-runs";
import { fromRow } from "@/pipeline/evidence/finding-rows";
import { caseSubject, documentSubject } from "@/pipeline/stage";

/** One thing for the owner to do, with the places on the page that it is about. */
export type MindView = { text: string; places: { page: number; box: Box }[] };

/**
 * What the owner can do about what was found on a document, each sentence once: in the owner's words, which never say what
 * gave it away nor how grave it is.
 */
export async function loadMinds(
  db: Database,
  { id, caseId }: { id: string; caseId: string },
  fields: Fields,
  language: Language,
): Promise<MindView[]> {
  const checked = await currentRuns(db, "check", [documentSubject(id)]);
  const compared = await currentRuns(db, "corroborate", [caseSubject(caseId)]);
  const rows = await db.finding.findMany({
    where: { documentId: id, runId: { in: [...checked.values(), ...compared.values()] } },
    orderBy: { id: "asc" },
  });
  return mindsOf(rows.map(fromRow), fields, language);
}

/**
 * Notes (grade info) ask nothing of the owner. A place is shown where it is a printed fact's, which the owner can compare;
 * any other would tell a forger where to look.
 */
export function mindsOf(findings: readonly Finding[], fields: Fields, language: Language): MindView[] {
  const printed = Object.values(fields).flatMap(({ rung, page, box }) =>
    box && rung !== "qr" ? [[page ?? 1, ...box].join()] : [],
  );
  const minds = new Map<string, MindView>();
  for (const finding of findings) {
    if ((finding.verdict !== "concern" && finding.verdict !== "fail") || finding.severity === "info") continue;
    const text = sayToOwner(finding, language);
    if (!text) continue;
    const places = minds.get(text)?.places ?? [];
    const { page, box } = finding;
    const place = box && printed.includes([page ?? 1, ...box].join()) ? [{ page: page ?? 1, box }] : [];
    const known = places.some((one) => JSON.stringify(one) === JSON.stringify(place[0]));
    minds.set(text, { text, places: known ? places : [...places, ...place] });
  }
  return [...minds.values()];
}
