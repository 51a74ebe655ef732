import { textOf } from "../documents/fact";
import type { Contribution } from "../recommendation/recommendation";
import type { WorkedCase } from "../recommendation/worked-case";
import { toMinor } from "../values/money";
import { band, most } from "./band";

/** 资产信用: what they have. Vehicles, premises, permits, money kept on the account. */
export function assetPoints(given: WorkedCase): Contribution[] {
  const { documents, names, policy, vehicles, live } = given;
  const worth = policy.points.assets;
  const own = (kind: string, field: string) =>
    documents.filter((one) => one.kind === kind && names.isOwn(textOf(one.fields, field), null));
  const fronts = own("storefront-photo", "signText");
  const permits = own("transport-permit", "holder");
  const statements = own("bank-statement", "accountName");
  const photos = documents.filter((one) => one.kind === "vehicle-photo");
  const balance = Math.max(
    0,
    ...statements.map((one) => Number(toMinor(textOf(one.fields, "closingBalance") ?? "") ?? 0n) / 100),
  );
  const ids = (list: typeof documents) => list.map((one) => one.id);
  const shown: Contribution[] = [
    {
      rule: "vehicles-proven",
      points: band(vehicles.length, worth["vehicles-proven"]),
      of: most(worth["vehicles-proven"]),
      documents: vehicles.flatMap((one) => one.documents),
      saw: { count: vehicles.length },
    },
    {
      rule: "vehicle-shown",
      points: photos.length > 0 ? worth["vehicle-shown"] : 0,
      of: worth["vehicle-shown"],
      documents: ids(photos),
      saw: { count: photos.length },
    },
    {
      rule: "premises-shown",
      points: fronts.length > 0 ? worth["premises-shown"] : 0,
      of: worth["premises-shown"],
      documents: ids(fronts),
      saw: {},
    },
    {
      rule: "permit-shown",
      points: permits.length > 0 ? worth["permit-shown"] : 0,
      of: worth["permit-shown"],
      documents: ids(permits),
      saw: {},
    },
    {
      rule: "money-kept",
      points: band(balance, worth["money-kept"]),
      of: most(worth["money-kept"]),
      documents: ids(statements),
      saw: { balance: Math.floor(balance) },
    },
  ];
  // Never more than the hundred that there are, so that the printed points add up.
  const room = 100 - shown.reduce((sum, one) => sum + one.points, 0);
  const points = live.length > 0 ? Math.min(worth["shown-live"], room) : 0;
  return [...shown, { rule: "shown-live", points, of: worth["shown-live"], documents: live, saw: {} }];
}
