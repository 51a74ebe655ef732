import type { Finding } from "@/domain/checks/check";
import type { Touched } from "@/fixtures/attacks/attack";
import { fileOf } from "./documents";
import { alarms, type Judged } from "./judge";
import { overlap } from "./overlap";

/** What came of one forgery. */
export type Outcome = {
  attack: string;
  grade: string;
  shows: readonly string[];
  /** Any alarm in the case; one by a check that ought to speak of this attack; and that one at the right page and box. */
  any: boolean;
  named: boolean;
  placed: boolean;
  baseline: boolean;
  by: readonly string[];
  judged: Judged;
};

const editors =
  /photoshop|gimp|lightroom|snapseed|picsart|meitu|美图|affinity|pixelmator|canva|illustrator|coreldraw|acrobat|foxit|sejda|smallpdf|ilovepdf|pdfescape|pdf-?xchange|pdf-lib|itext/i;

/** What a plain baseline finds: the name of an editor in the file's own tags, or a file with equal bytes shown before. */
export function baselineFinds({ documents }: Judged, hashesElsewhere: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  return documents.some(({ id, picture, pdf, sha256 }) => {
    const tags = [picture?.software, pdf?.producer, pdf?.creator].some((tag) => tag && editors.test(tag));
    const again = !id.includes("#") && (seen.has(sha256) || hashesElsewhere.has(sha256));
    seen.add(sha256);
    return tags || again;
  });
}

/** Whether a finding points at a place where the truth was bent. */
export function isPlaced(finding: Finding, touched: readonly Touched[]): boolean {
  const files = [finding.documentId, ...(finding.with ?? [])].flatMap((id) => (id ? [fileOf(id)] : []));
  return touched.some(({ file, page, box }) => {
    if (!files.includes(file)) return false;
    if (finding.documentId === null || fileOf(finding.documentId) !== file) return true;
    if (page === null) return true;
    if (box === null) return finding.page === null || finding.page === page;
    if (finding.box === null) return false;
    return finding.page === page && overlap(finding.box, box);
  });
}

export function outcomeOf(
  { attack, grade, shows }: Pick<Outcome, "attack" | "grade" | "shows">,
  judged: Judged,
  touched: readonly Touched[],
  hashesElsewhere: ReadonlySet<string>,
): Outcome {
  const alarmed = judged.findings.filter(alarms);
  const named = alarmed.filter(({ check }) => shows.includes(check));
  return {
    ...{ attack, grade, shows, judged },
    any: alarmed.length > 0,
    named: named.length > 0,
    placed: named.some((finding) => isPlaced(finding, touched)),
    baseline: baselineFinds(judged, hashesElsewhere),
    by: [...new Set(alarmed.map(({ check }) => check))].sort(),
  };
}
