import { textOf } from "../../documents/fact";
import { daysBetween, isDay } from "../../values/day";
import type { BusinessFigures } from "../recommendation";
import type { WorkedCase } from "../worked-case";
import { shownBy } from "./doubt-of";

/** What the business works with: each proven vehicle by kind and age, premises and permits, as documents show them. */
export function assetsOf({
  vehicles,
  looked,
  documents,
  bad,
  names,
  live,
  today,
}: WorkedCase): BusinessFigures["assets"] {
  const sound = documents.filter((one) => !bad.has(one.id));
  const own = (kind: string, field: string) =>
    sound.filter((one) => one.kind === kind && names.isOwn(textOf(one.fields, field), null)).map((one) => one.id);
  const [premises, permits] = [own("storefront-photo", "signText"), own("transport-permit", "holder")];
  const doubt = (ids: readonly string[]) =>
    shownBy(looked.filter((one) => ids.includes(one.document.id)).map((one) => one.anchor));
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
        doubt: doubt(ids),
      };
    }),
    ...{ premises, permits },
    ...(premises.length > 0 ? { premisesDoubt: doubt(premises) } : {}),
    ...(permits.length > 0 ? { permitsDoubt: doubt(permits) } : {}),
    shownLive: live,
  };
}
