import { fromMinor, type Minor } from "../values/money";
import type { WordValues } from "../words";
import { isRegistered } from "./identity";
import { greatest, least, minorAmount as minor, percentOf } from "./percent";
import { type Sum, step } from "./sum";
import type { Given } from "./trades";
import type { WorkedCase } from "./worked-case";

type Cap = { id: string; limit: Minor; saw?: WordValues };

/** The sum held by what no amount may exceed; a cap is printed whether it bites or not. */
export function applyCaps(sum: Sum, given: WorkedCase, turnover: Minor): Sum {
  const { policy, attestation } = given;
  const current = minor(attestation.currentLine);
  const round =
    current > 0n ? current * BigInt(policy.perRound.timesCurrentLine) : minor(policy.perRound.whenThereIsNone);
  const need = workingCapitalNeed(given, turnover);
  const holding = given.against.filter((finding) => holds(finding, given));
  const caps: Cap[] = [
    ...(holding.length > 0 ? [{ id: "held", limit: current }] : []),
    need,
    ...(isRegistered(given) ? [] : [whileUnregistered(policy, current)]),
    { id: "per-round-limit", limit: round, saw: current > 0n ? { times: policy.perRound.timesCurrentLine } : {} },
    { id: "product-cap", limit: minor(policy.productCap) },
    { id: "authority-cap", limit: minor(policy.authority.seniorReviewer) },
  ];
  const against = [...new Set(holding.flatMap((finding) => finding.documentId ?? []))].sort();
  return caps.reduce((capped, { id, limit, saw = {} }) => {
    const documents = id === "held" ? against : [];
    const amount = least(capped.amount, limit);
    return step(capped, { id, role: "cap", value: fromMinor(limit), amount, documents, saw });
  }, sum);
}

/** How far a line goes while nobody has seen that the business is registered: who borrows comes before what it earns. */
function whileUnregistered({ unregistered }: Given["policy"], current: Minor): Cap {
  const { percentOfCurrentLine: percent, whenThereIsNone } = unregistered;
  const limit = current > 0n ? percentOf(current, percent) : minor(whenThereIsNone);
  return { id: "registration-unseen", limit, saw: current > 0n ? { percent } : {} };
}

/** A contradiction so grave that the line stays where it is until a person has settled it. */
const holds = ({ check, verdict, severity }: Given["findings"][number], { policy }: Given) =>
  severity === "high" && (verdict === "fail" || verdict === "concern") && policy.holds.includes(check);

/**
 * Working-capital need by the former CBIRC's formula (流动资金贷款管理暂行办法, appendix): sales x (1 - margin) x (1 + growth)
 * / turnover, turnover = 360 / cycle days; cycle and margin by industry, sales as proven or as the bank knows them.
 */
function workingCapitalNeed({ policy, attestation }: Given, turnover: Minor): Cap {
  const known = attestation.bankKnownYearlySales ? minor(attestation.bankKnownYearlySales) : 0n;
  const { margin, cycleDays, growth } = policy.workingCapital[attestation.industry];
  const sales = greatest(turnover, known);
  const cost = percentOf(percentOf(sales, 100 - margin), 100 + growth);
  const saw = { sales: fromMinor(sales), margin, growth, days: cycleDays };
  return { id: "working-capital-need", limit: (cost * BigInt(cycleDays)) / 360n, saw };
}
