import type { Sighting } from "../corroboration";
import type { Trace } from "./trace";

/** One trace of a document of this case found at a document of another applicant, before anything is made of it. */
export type Hit = {
  mine: string;
  other: string;
  how: Trace["how"];
  value: string;
  page?: number | null;
  box?: Trace["box"];
  businessId: string;
  applicant?: Sighting["otherApplicant"];
  shownFirst: boolean;
};

/** Of these one is told for each applicant that shares them; of all others, every document. */
const told: Partial<Record<Hit["how"], "once">> = {
  phone: "once",
  account: "once",
  device: "once",
  address: "once",
  template: "once",
};
const shown: readonly Hit["how"][] = ["business-key", "plate", "vin"];

/** The sightings that hits come to: each once, private values left out, in a fixed order. "sign" alone is none. */
export function sightingsFrom(hits: readonly Hit[]): Sighting[] {
  const sightings = new Map<string, Sighting>();
  for (const hit of [...hits].sort((a, b) => (a.other < b.other ? -1 : a.other > b.other ? 1 : 0))) {
    const { mine, other, how, value, page, box, businessId, applicant, shownFirst } = hit;
    if (how === "sign") continue;
    const key = [mine, how, told[how] ? `${businessId} ${value}` : other].join("\n");
    if (sightings.has(key)) continue;
    sightings.set(key, {
      documentId: mine,
      how,
      otherBusinessId: businessId,
      otherDocumentId: other,
      ...(applicant ? { otherApplicant: applicant } : {}),
      shownFirst,
      ...(shown.includes(how) ? { value } : {}),
      ...(page == null ? {} : { page }),
      ...(box == null ? {} : { box }),
    });
  }
  return [...sightings.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sighting]) => sighting);
}
