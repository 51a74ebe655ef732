import { isApplicant } from "../corroboration/is-applicant";
import { textOf } from "../documents/fact";
import { fromMinor, type Minor, toMinor } from "../values/money";
import { normaliseTaxId } from "../values/tax-id";
import { figuresOf } from "./figures";
import { penaltiesOf } from "./penalties";
import { greatest, least, percentOf } from "./percent";
import { type Basis, salesBasis } from "./sales-basis";
import { type Sum, step } from "./sum";
import { discredited, type Given } from "./trades";

/** How the doubt in the facts is taken: as the policy weighs it, at its worst, or at its best. */
export type View = "low" | "likely" | "high";

const minor = (text: string): Minor => {
  const value = toMinor(text);
  if (value === null) throw new Error(`${text} is not an amount`);
  return value;
};

/**
 * The recommended line as a printed sum: share of verified sales, plus what contracts, vehicles and premises add, bounded
 * by caps, scaled by doubt, rounded down to the policy's step, never below the current line.
 */
export function amountOfLine(given: Given, view: View): Sum {
  const start = startingSum(given, view);
  const supported = addAssets(addContracts(start, given), given);
  const doubted = view === "high" ? supported.sum : scaleByDoubt(supported.sum, given, view);
  return finish(applyCaps(doubted, given, supported.basis), given);
}

type Supported = { sum: Sum; basis: Basis };

function startingSum(given: Given, view: View): Supported {
  const { policy } = given;
  const all = { confirmed: 100, textLayer: 100, selfOnly: 100 };
  const none = { confirmed: 100, textLayer: policy.anchorWeights.selfOnly, selfOnly: 0 };
  const basis = salesBasis(given, view === "high" ? all : view === "low" ? none : policy.anchorWeights);
  const { documents } = basis;
  const counted = step(
    { amount: 0n, factors: [] },
    {
      id: `sales-by-${basis.by}`,
      role: "start",
      value: fromMinor(basis.before),
      amount: basis.before,
      documents,
      saw: { count: documents.length },
    },
  );
  const spread = step(counted, {
    id: basis.by === "invoices" ? "concentration" : "implied-sales",
    role: "add",
    value: fromMinor(basis.amount - basis.before),
    amount: basis.amount,
    documents,
  });
  const share = step(spread, {
    id: "share-of-sales",
    role: "multiply",
    value: `${policy.shareOfSales}%`,
    amount: percentOf(basis.amount, policy.shareOfSales),
    documents,
  });
  return { sum: share, basis };
}

function addContracts({ sum, basis }: Supported, given: Given): Supported {
  const { contract } = given.policy;
  const { contractedIncome } = figuresOf(given);
  const support = percentOf(minor(contractedIncome.amount), contract.shareOfRemaining);
  const added = least(support, percentOf(sum.amount, contract.atMostOfStart));
  return {
    basis,
    sum: step(sum, {
      id: "contracted-income",
      role: "add",
      value: fromMinor(added),
      amount: sum.amount + added,
      documents: contractedIncome.documents,
      saw: { remaining: contractedIncome.amount },
    }),
  };
}

function addAssets({ sum, basis }: Supported, given: Given): Supported {
  const { policy, documents, findings, attestation } = given;
  const vehicles = figuresOf(given).vehicles.slice(0, policy.vehicles.most);
  const forVehicles = minor(policy.vehicles.each) * BigInt(vehicles.length);
  const withVehicles = step(sum, {
    id: "vehicles",
    role: "add",
    value: fromMinor(forVehicles),
    amount: sum.amount + forVehicles,
    documents: vehicles.flatMap((vehicle) => vehicle.documents),
    saw: { count: vehicles.length },
  });
  const bad = discredited(findings);
  const sound = documents.filter((document) => !bad.has(document.id));
  const fronts = sound.filter(
    ({ kind, fields }) => kind === "storefront-photo" && isApplicant(attestation, textOf(fields, "signText"), null),
  );
  const permits = sound.filter(
    ({ kind, fields }) => kind === "transport-permit" && isApplicant(attestation, textOf(fields, "holder"), null),
  );
  const forRest = (fronts.length > 0 ? minor(policy.premises) : 0n) + (permits.length > 0 ? minor(policy.permit) : 0n);
  const rest = [...fronts, ...permits].map((document) => document.id);
  return {
    basis,
    sum: step(withVehicles, {
      id: "premises-and-permit",
      role: "add",
      value: fromMinor(forRest),
      amount: withVehicles.amount + forRest,
      documents: rest,
    }),
  };
}

function scaleByDoubt(sum: Sum, given: Given, view: View): Sum {
  const { policy, findings } = given;
  const licences = provenLicences(given);
  const identity = licences.length > 0 ? 100 : policy.identityUnproven;
  let scaled = step(sum, {
    id: "identity",
    role: "multiply",
    value: `${identity}%`,
    amount: percentOf(sum.amount, identity),
    documents: licences,
  });
  const months = Math.max(0, figuresOf(given).longestGapMonths - policy.gap.freeMonths);
  const gap = 100 - Math.min(policy.gap.most, months * policy.gap.perMonth);
  scaled = step(scaled, {
    id: "gaps",
    role: "multiply",
    value: `${gap}%`,
    amount: percentOf(scaled.amount, gap),
    saw: { months: figuresOf(given).longestGapMonths },
  });
  for (const penalty of penaltiesOf(findings, policy)) {
    const left = Math.max(0, 100 - penalty.percent * (view === "low" ? 2 : 1));
    scaled = step(scaled, {
      id: "doubt",
      role: "multiply",
      value: `${left}%`,
      amount: percentOf(scaled.amount, left),
      documents: penalty.documents,
      saw: { check: penalty.check },
    });
  }
  return scaled;
}

/** Business licences in good standing that are the applicant's. */
function provenLicences({ documents, findings, attestation }: Given): string[] {
  const bad = discredited(findings);
  const own = documents.filter(({ id, kind, fields }) => {
    if (kind !== "business-licence" || bad.has(id)) return false;
    const uscc = textOf(fields, "uscc");
    if (uscc && attestation.uscc) return normaliseTaxId(uscc) === normaliseTaxId(attestation.uscc);
    return isApplicant(attestation, textOf(fields, "name"), null);
  });
  return own.map((document) => document.id);
}

function applyCaps(sum: Sum, given: Given, basis: Basis): Sum {
  const { policy, attestation } = given;
  const current = minor(attestation.currentLine);
  const round =
    current > 0n ? current * BigInt(policy.perRound.timesCurrentLine) : minor(policy.perRound.whenThereIsNone);
  const need = workingCapitalNeed(given, basis);
  const caps = [
    { id: "working-capital-need", limit: need },
    { id: "per-round-limit", limit: round },
    { id: "product-cap", limit: minor(policy.productCap) },
    { id: "authority-cap", limit: minor(policy.authority.seniorReviewer) },
  ];
  return caps.reduce(
    (capped, { id, limit }) =>
      step(capped, { id, role: "cap", value: fromMinor(limit), amount: least(capped.amount, limit) }),
    sum,
  );
}

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

function finish(sum: Sum, { policy, attestation }: Given): Sum {
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
