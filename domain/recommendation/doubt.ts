import { isRegistered, provenLicences } from "./identity";
import { type Penalty, penaltiesOf } from "./penalties";
import { percentOf } from "./percent";
import type { View } from "./starting-sum";
import { type Sum, step } from "./sum";
import type { WorkedCase } from "./worked-case";

/**
 * The sum scaled by who is unproven, by months without sales, and by each finding. The low view takes findings twice and
 * calls months a gap whose movements could not be read; the high view takes only the gravest: what is contradicted is no doubt that might resolve itself.
 */
export function scaleByDoubt(sum: Sum, given: WorkedCase, view: View): Sum {
  const { policy, against } = given;
  if (view === "high") return scaleByFindings(sum, penaltiesOf(against, policy, ["high"]), 1);
  const licences = provenLicences(given);
  const identity = isRegistered(given) ? 100 : policy.identityUnproven;
  let scaled = step(sum, {
    id: "identity",
    role: "multiply",
    value: `${identity}%`,
    amount: percentOf(sum.amount, identity),
    documents: licences,
  });
  const longest = view === "low" ? given.longestGapAtWorst : given.longestGapMonths;
  const months = Math.max(0, longest - policy.gap.freeMonths);
  const gap = 100 - Math.min(policy.gap.most, months * policy.gap.perMonth);
  scaled = step(scaled, {
    id: "gaps",
    role: "multiply",
    value: `${gap}%`,
    amount: percentOf(scaled.amount, gap),
    saw: {
      months: longest,
      free: policy.gap.freeMonths,
      perMonth: policy.gap.perMonth,
      most: policy.gap.most,
    },
  });
  return scaleByFindings(scaled, penaltiesOf(against, policy), view === "low" ? 2 : 1);
}

function scaleByFindings(sum: Sum, penalties: readonly Penalty[], times: number): Sum {
  return penalties.reduce((scaled, { check, documents, percent }) => {
    const left = Math.max(0, 100 - percent * times);
    const amount = percentOf(scaled.amount, left);
    return step(scaled, {
      id: "doubt",
      role: "multiply",
      value: `${left}%`,
      amount,
      documents,
      saw: { check, percent: percent * times },
    });
  }, sum);
}
