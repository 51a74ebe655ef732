import { fromMinor, type Minor } from "../values/money";
import { greatest, least, minorAmount as minor, percentOf } from "./percent";
import type { Basis } from "./sales-basis";
import { type Sum, step } from "./sum";
import type { Given } from "./trades";
import type { WorkedCase } from "./worked-case";

/** The sum held by what no amount may exceed; a cap is printed whether it bites or not. */
export function applyCaps(sum: Sum, given: WorkedCase, basis: Basis): Sum {
  const { policy, attestation } = given;
  const current = minor(attestation.currentLine);
  const round =
    current > 0n ? current * BigInt(policy.perRound.timesCurrentLine) : minor(policy.perRound.whenThereIsNone);
  const need = workingCapitalNeed(given, basis);
  const holding = given.against.filter((finding) => holds(finding, given));
  const caps = [
    ...(holding.length > 0 ? [{ id: "held", limit: current }] : []),
    { id: "working-capital-need", limit: need },
    { id: "per-round-limit", limit: round },
    { id: "product-cap", limit: minor(policy.productCap) },
    { id: "authority-cap", limit: minor(policy.authority.seniorReviewer) },
  ];
  const against = [...new Set(holding.flatMap((finding) => finding.documentId ?? []))].sort();
  return caps.reduce((capped, { id, limit }) => {
    const documents = id === "held" ? against : [];
    return step(capped, { id, role: "cap", value: fromMinor(limit), amount: least(capped.amount, limit), documents });
  }, sum);
}

/** A contradiction so grave that the line stays where it is until a person has settled it. */
const holds = ({ check, verdict, severity }: Given["findings"][number], { policy }: Given) =>
  severity === "high" && (verdict === "fail" || verdict === "concern") && policy.holds.includes(check);

/**
 * Working-capital need by the former CBIRC's formula (流动资金贷款管理暂行办法, appendix): sales x (1 - margin) x (1 + growth)
 * / turnover, turnover = 360 / cycle days; cycle and margin by industry, sales as proven or as the bank knows them.
 */
function workingCapitalNeed({ policy, attestation }: Given, basis: Basis): Minor {
  const known = attestation.bankKnownYearlySales ? minor(attestation.bankKnownYearlySales) : 0n;
  const { margin, cycleDays, growth } = policy.workingCapital[attestation.industry];
  const cost = percentOf(percentOf(greatest(basis.before, known), 100 - margin), 100 + growth);
  return (cost * BigInt(cycleDays)) / 360n;
}
