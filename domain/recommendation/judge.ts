import { score } from "../scorecard/score";
import { recommendLine } from "./recommend";
import type { Recommendation, Scorecard } from "./recommendation";
import type { Given } from "./trades";
import { type WorkedCase, workOut } from "./worked-case";

/**
 * The scorecard and the recommended line with its range, sum and reasons, without what to show next. Pure and quick: what a
 * simulation over many cases asks. In whatever order evidence and findings come, the answer has the same bytes.
 */
export function judge(given: Given): { scorecard: Scorecard; recommendation: Recommendation } {
  return judgeWorked(workOut(given));
}

export function judgeWorked(worked: WorkedCase): { scorecard: Scorecard; recommendation: Recommendation } {
  return { scorecard: score(worked), recommendation: recommendLine(worked) };
}
