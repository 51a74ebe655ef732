import type { CaseAnswer, CaseEvidence } from "./corroboration";

/** The answers, or, when there are none, one pass (nothing to compare at all: not applicable). */
export function answersOrPass(answers: readonly CaseAnswer[], { documents }: CaseEvidence): readonly CaseAnswer[] {
  if (answers.length > 0) return answers;
  return [{ verdict: documents.length > 0 ? "pass" : "not-applicable" }];
}
