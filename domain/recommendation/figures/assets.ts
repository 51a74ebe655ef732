import { textOf } from "../../documents/fact";
import { daysBetween, isDay } from "../../values/day";
import type { BusinessFigures } from "../recommendation";
import type { WorkedCase } from "../worked-case";

/** What the business works with: each proven vehicle by kind and age, premises and permits, as documents show them. */
export function assetsOf({ vehicles, documents, bad, names, live, today }: WorkedCase): BusinessFigures["assets"] {
  const sound = documents.filter((one) => !bad.has(one.id));
  const own = (kind: string, field: string) =>
    sound.filter((one) => one.kind === kind && names.isOwn(textOf(one.fields, field), null)).map((one) => one.id);
  return {
    vehicles: vehicles.map(({ plateNumber, documents: ids }) => {
      const papers = sound.filter((one) => ids.includes(one.id));
      const licence = papers.find((one) => one.kind === "vehicle-licence");
      const said = papers.map((one) => textOf(one.fields, "vehicleType") ?? textOf(one.fields, "vehicleKind"));
      const since = licence ? textOf(licence.fields, "registeredOn") : null;
      return {
        ...{ plateNumber, kind: said.find((one) => one !== null) ?? null, documents: ids },
        years: since && isDay(since) && since <= today ? Math.floor(daysBetween(since, today) / 365.25) : null,
        proof: licence ? "licence" : "paper-and-photo",
      };
    }),
    premises: own("storefront-photo", "signText"),
    permits: own("transport-permit", "holder"),
    shownLive: live,
  };
}
