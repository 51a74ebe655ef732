import { textOf } from "../documents/fact";
import { fromMinor } from "../values/money";
import { least, minorAmount as minor, percentOf } from "./percent";
import { type Sum, step } from "./sum";
import type { WorkedCase } from "./worked-case";

/** The sum with what contracts still running promise, held to a share of what sales alone support. */
export function addContracts(sum: Sum, given: WorkedCase): Sum {
  const { contracted, policy } = given;
  const support = percentOf(contracted.amount, policy.contract.shareOfRemaining);
  const added = least(support, percentOf(sum.amount, policy.contract.atMostOfStart));
  return step(sum, {
    id: "contracted-income",
    role: "add",
    value: fromMinor(added),
    amount: sum.amount + added,
    documents: contracted.documents,
    saw: {
      ...{ remaining: fromMinor(contracted.amount), percent: policy.contract.shareOfRemaining },
      limitPercent: policy.contract.atMostOfStart,
    },
  });
}

/** The sum with what proven vehicles, premises and a permit add: small fixed amounts, so that self-only proof can't carry a line. */
export function addAssets(sum: Sum, given: WorkedCase): Sum {
  const { policy, documents, bad, names } = given;
  const vehicles = given.vehicles.slice(0, policy.vehicles.most);
  const forVehicles = minor(policy.vehicles.each) * BigInt(vehicles.length);
  const withVehicles = step(sum, {
    id: "vehicles",
    role: "add",
    value: fromMinor(forVehicles),
    amount: sum.amount + forVehicles,
    documents: vehicles.flatMap((vehicle) => vehicle.documents),
    saw: { count: vehicles.length, each: policy.vehicles.each },
  });
  const sound = documents.filter((document) => !bad.has(document.id));
  const fronts = sound.filter(
    ({ kind, fields }) => kind === "storefront-photo" && names.isOwn(textOf(fields, "signText"), null),
  );
  const permits = sound.filter(
    ({ kind, fields }) => kind === "transport-permit" && names.isOwn(textOf(fields, "holder"), null),
  );
  const forFront = fronts.length > 0 ? minor(policy.premises) : 0n;
  const forPermit = permits.length > 0 ? minor(policy.permit) : 0n;
  const forRest = forFront + forPermit;
  const rest = [...fronts, ...permits].map((document) => document.id);
  const withRest = step(withVehicles, {
    id: "premises-and-permit",
    role: "add",
    value: fromMinor(forRest),
    amount: withVehicles.amount + forRest,
    documents: rest,
    saw: { premises: fromMinor(forFront), permit: fromMinor(forPermit) },
  });
  return addLive(withRest, given);
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
