import { applyCaps } from "./caps";
import { scaleByDoubt } from "./doubt";
import { greatest, minorAmount as minor } from "./percent";
import { startingSum, type View, weightsFor } from "./starting-sum";
import type { Sum } from "./sum";
import { step } from "./sum";
import { addSupports } from "./supports";
import type { WorkedCase } from "./worked-case";

/**
 * The recommended line as a printed sum: share of verified sales, plus what contracts, vehicles and premises add, each weighed by
 * what stands behind it, scaled by doubt, bounded by caps, rounded down to the policy's step, never below the current line.
 */
export function amountOfLine(given: WorkedCase, view: View): Sum {
  const { sum, turnover } = startingSum(given, view);
  const supported = addSupports(sum, given, weightsFor(view, given.policy));
  return finish(applyCaps(scaleByDoubt(supported, given, view), given, turnover), given);
}

function finish(sum: Sum, { policy, attestation }: WorkedCase): Sum {
  const unit = minor(policy.step);
  const rounded = step(sum, { id: "rounding", role: "round", value: policy.step, amount: (sum.amount / unit) * unit });
  const current = minor(attestation.currentLine);
  return step(rounded, {
    id: "never-below-current",
    role: "floor",
    value: attestation.currentLine,
    amount: greatest(rounded.amount, current),
  });
}
