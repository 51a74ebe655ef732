import { score } from "../scorecard/score";
import { inPolicyCurrency } from "./convert";
import { figuresOf } from "./figures";
import { nextBestEvidence } from "./next-best-evidence";
import { recommendLine } from "./recommend";
import type { Assessment } from "./recommendation";
import type { Given } from "./trades";

/**
 * The whole judgement of a case: figures, scorecard, recommended line with its sum, and what to show next. Pure and
 * deterministic: the same evidence, findings, day and policy give the same bytes, in whatever order they come. With no
 * documents it is the preview an owner sees before uploading anything.
 */
export function assess(given: Given): Assessment {
  const ordered: Given = {
    ...given,
    attestation: inPolicyCurrency(given.attestation, given.policy),
    documents: [...given.documents].sort((a, b) => compare(a.id, b.id)),
    findings: [...given.findings].sort((a, b) => compare(keyOf(a), keyOf(b))),
  };
  return {
    facts: figuresOf(ordered),
    scorecard: score(ordered),
    recommendation: recommendLine(ordered),
    nextBestEvidence: nextBestEvidence(ordered),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const keyOf = (finding: Given["findings"][number]) =>
  [finding.documentId ?? "", finding.check, finding.verdict, JSON.stringify(finding.saw)].join("\n");
