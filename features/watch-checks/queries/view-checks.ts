import { byHarm, type Harm, harmOf, type Precision, precisionOf } from "@/domain/review/check-precision";
import { titleOf } from "@/domain/review/findings";
import type { Policy } from "@/domain/scorecard/policy";
import type { Language } from "@/domain/words";
import type { CheckCounts } from "./count-checks";

export type CheckRow = CheckCounts & {
  title: string;
  spoken: number;
  harm: Harm;
  /** Null while there are too few verdicts to say. */
  precision: Precision | null;
};

const mostCases = 3;

/** The counts as the page shows them: titled, with what the policy makes of them, worst harm first. */
export function viewChecks(counts: readonly CheckCounts[], policy: Policy, language: Language): CheckRow[] {
  return counts
    .map((one) => ({
      ...one,
      title: titleOf(one.check, language),
      spoken: one.high + one.medium + one.low + one.info,
      harm: harmOf(one.check, one, policy),
      precision: precisionOf(one),
      wrongCases: [...new Set(one.wrongCases)].slice(0, mostCases),
    }))
    .sort(byHarm);
}
