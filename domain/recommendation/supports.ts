import { textOf } from "../documents/fact";
import type { KindId } from "../documents/kind";
import type { Policy } from "../scorecard/policy";
import { fromMinor, type Minor } from "../values/money";
import { anchors } from "./anchor";
import type { LookedAt } from "./look-at";
import { least, minorAmount as minor, percentOf } from "./percent";
import { type Sum, step } from "./sum";
import type { WorkedCase } from "./worked-case";

/** Money that something besides sales adds to the line, by what stands behind it. */
export type Added = { anchor: LookedAt["anchor"]; amount: Minor; documents: readonly string[] };

/**
 * The sum with what running contracts, vehicles, premises and a permit add, less what of it is weakly proven: that counts by
 * the same weights as a weakly proven sale. A photo with a live code comes last, in full: the code is the lender's own.
 */
export function addSupports(sum: Sum, given: WorkedCase, weights: Policy["anchorWeights"]): Sum {
  const [contracts, vehicles] = [promised(sum.amount, given), provenVehicles(given)];
  const [fronts, permits] = [placesShown(given), permitsShown(given)];
  const withContracts = addContracts(sum, given, contracts);
  const withVehicles = addVehicles(withContracts, given, vehicles);
  const withRest = addPlaces(withVehicles, fronts, permits);
  return addLive(lessWeak(withRest, [...contracts, ...vehicles, ...fronts, ...permits], weights), given);
}

/** All that adds to a line which sales alone begin at `start`, before it is weighed; contracts of one strength are one. */
export const supportsOf = (start: Minor, given: WorkedCase): Added[] => [
  ...promised(start, given),
  ...provenVehicles(given),
  ...placesShown(given),
  ...permitsShown(given),
];

/** What running contracts add, held to a share of what sales alone support; the best proven come first under that limit. */
function promised(start: Minor, { contracts, policy }: WorkedCase): Added[] {
  const { shareOfRemaining, atMostOfStart } = policy.contract;
  const limit = percentOf(start, atMostOfStart);
  let [sum, before] = [0n, 0n];
  return anchors.map((anchor) => {
    const own = contracts.filter((one) => one.anchor === anchor);
    sum += own.reduce((total, one) => total + one.promised, 0n);
    const filled = least(percentOf(sum, shareOfRemaining), limit);
    const amount = filled - before;
    before = filled;
    return { anchor, amount, documents: own.map((one) => one.document.id) };
  });
}

function addContracts(sum: Sum, { contracted, policy }: WorkedCase, added: readonly Added[]): Sum {
  const amount = totalOf(added);
  return step(sum, {
    id: "contracted-income",
    role: "add",
    value: fromMinor(amount),
    amount: sum.amount + amount,
    documents: contracted.documents,
    saw: {
      ...{ remaining: fromMinor(contracted.amount), percent: policy.contract.shareOfRemaining },
      limitPercent: policy.contract.atMostOfStart,
    },
  });
}

/** As many as the policy counts, the best proven first: small fixed amounts, so that what one has can't carry a line. */
function provenVehicles({ vehicles, policy }: WorkedCase): Added[] {
  const best = anchors.flatMap((anchor) => vehicles.filter((one) => one.anchor === anchor));
  return best
    .slice(0, policy.vehicles.most)
    .map(({ anchor, documents }) => ({ anchor, documents, amount: minor(policy.vehicles.each) }));
}

function addVehicles(sum: Sum, { policy }: WorkedCase, vehicles: readonly Added[]): Sum {
  const amount = totalOf(vehicles);
  return step(sum, {
    id: "vehicles",
    role: "add",
    value: fromMinor(amount),
    amount: sum.amount + amount,
    documents: vehicles.flatMap((one) => one.documents),
    saw: { count: vehicles.length, each: policy.vehicles.each },
  });
}

const placesShown = (given: WorkedCase) => shown(given, "storefront-photo", "signText", given.policy.premises);
const permitsShown = (given: WorkedCase) => shown(given, "transport-permit", "holder", given.policy.permit);

/** One amount for papers of a kind in the applicant's name, as well proven as the best of them. */
function shown({ looked, bad, names }: WorkedCase, kind: KindId, field: string, worth: string): Added[] {
  const own = looked.filter(
    ({ document }) =>
      document.kind === kind && !bad.has(document.id) && names.isOwn(textOf(document.fields, field), null),
  );
  const anchor = anchors.find((one) => own.some((paper) => paper.anchor === one));
  return anchor ? [{ anchor, amount: minor(worth), documents: own.map((one) => one.document.id) }] : [];
}

function addPlaces(sum: Sum, fronts: readonly Added[], permits: readonly Added[]): Sum {
  const [forFront, forPermit] = [totalOf(fronts), totalOf(permits)];
  return step(sum, {
    id: "premises-and-permit",
    role: "add",
    value: fromMinor(forFront + forPermit),
    amount: sum.amount + forFront + forPermit,
    documents: [...fronts, ...permits].flatMap((one) => one.documents),
    saw: { premises: fromMinor(forFront), permit: fromMinor(forPermit) },
  });
}

function lessWeak(sum: Sum, added: readonly Added[], weights: Policy["anchorWeights"]): Sum {
  const weak = added.filter((one) => one.anchor !== "confirmed" && one.amount > 0n);
  const on = (anchor: Added["anchor"]) => totalOf(weak.filter((one) => one.anchor === anchor));
  const [textLayer, selfOnly] = [on("textLayer"), on("selfOnly")];
  const left = percentOf(textLayer, weights.textLayer) + percentOf(selfOnly, weights.selfOnly);
  const lost = textLayer + selfOnly - left;
  return step(sum, {
    id: "support-strength",
    role: "add",
    value: fromMinor(-lost),
    amount: sum.amount - lost,
    documents: weak.flatMap((one) => one.documents),
    saw: {
      ...{ textLayer: fromMinor(textLayer), textPercent: weights.textLayer },
      ...{ selfOnly: fromMinor(selfOnly), selfPercent: weights.selfOnly },
    },
  });
}

function addLive(sum: Sum, given: WorkedCase): Sum {
  const { live } = given;
  if (live.length === 0) return sum;
  const added = minor(given.policy.shownLive);
  return step(sum, {
    id: "shown-live",
    role: "add",
    value: fromMinor(added),
    amount: sum.amount + added,
    documents: live,
  });
}

const totalOf = (added: readonly Added[]): Minor => added.reduce((sum, one) => sum + one.amount, 0n);
