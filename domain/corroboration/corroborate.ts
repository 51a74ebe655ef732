import type { Finding } from "../checks/check";
import { sayCrash, whyOf } from "../checks/why-not-run";
import { withoutIds } from "../checks/without-ids";
import { ledgerOf } from "../ledger/ledger-of";
import { settleAnswers } from "../ledger/settle-answers";
import type { Day } from "../values/day";
import type { CaseAnswer, CaseEvidence, Corroboration } from "./corroboration";
import { corroborations } from "./index";
import { withOwnNames } from "./with-own-names";

/**
 * Runs every comparison across the case. One that crashes answers `could-not-run`: never a pass, never a fail. A
 * contradiction that a reviewer settled is no longer one: its comparison passes, and says who settled it and when.
 */
export function corroborate(
  evidence: CaseEvidence,
  context: { today: Day },
  list: readonly Corroboration[] = corroborations,
): Finding[] {
  const ledger = evidence.settlements?.length ? ledgerOf(evidence, context) : [];
  const known = withOwnNames(evidence);
  return list.flatMap((one) =>
    settleAnswers(one.id, answersOf(one, known, context), ledger).map((answer) => toFinding(one, answer)),
  );
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
    saw: withoutIds(answer.saw),
    page: answer.page ?? (speaks && answer.documentId ? 1 : null),
    box: answer.box ?? null,
    ...whyOf(answer),
  };
}
