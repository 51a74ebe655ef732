import type { Finding } from "../checks/check";
import { sayCrash, whyOf } from "../checks/why-not-run";
import type { Day } from "../values/day";
import type { CaseAnswer, CaseEvidence, Corroboration } from "./corroboration";
import { corroborations } from "./index";

/** Runs every comparison across the case. One that crashes answers `could-not-run`: never a pass, never a fail. */
export function corroborate(
  evidence: CaseEvidence,
  context: { today: Day },
  list: readonly Corroboration[] = corroborations,
): Finding[] {
  return list.flatMap((one) => answersOf(one, evidence, context).map((answer) => toFinding(one, answer)));
}

type Outcome = CaseAnswer & { broke?: string };

function answersOf(one: Corroboration, evidence: CaseEvidence, context: { today: Day }): readonly Outcome[] {
  try {
    return one.run(evidence, context);
  } catch (error) {
    return [{ verdict: "could-not-run", broke: sayCrash(error) }];
  }
}

function toFinding({ id, version }: Corroboration, answer: Outcome): Finding {
  const speaks = answer.verdict === "concern" || answer.verdict === "fail";
  return {
    check: id,
    version,
    documentId: answer.documentId ?? null,
    with: answer.with,
    verdict: answer.verdict,
    severity: answer.severity ?? "info",
    saw: answer.saw ?? {},
    page: answer.page ?? (speaks && answer.documentId ? 1 : null),
    box: answer.box ?? null,
    ...whyOf(answer),
  };
}
