import { applyCaps } from "./caps";
import { scaleByDoubt } from "./doubt";
import { greatest, minorAmount as minor } from "./percent";
import { startingSum, type View } from "./starting-sum";
import type { Sum } from "./sum";
import { step } from "./sum";
import { addAssets, addContracts } from "./supports";
import type { WorkedCase } from "./worked-case";

/**
 * The recommended line as a printed sum: share of verified sales, plus what contracts, vehicles and premises add, scaled by
 * doubt, bounded by caps, rounded down to the policy's step, never below the current line.
 */
export function amountOfLine(given: WorkedCase, view: View): Sum {
  const { sum, turnover } = startingSum(given, view);
  const supported = addAssets(addContracts(sum, given), given);
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
