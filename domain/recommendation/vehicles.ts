import { anchors } from "./anchor";
import type { LookedAt } from "./look-at";

/** `anchor` is the best of what stands behind its plate. */
export type Vehicle = { plateNumber: string; documents: readonly string[]; anchor: LookedAt["anchor"] };

type Found = { kinds: Set<string>; documents: string[]; owned: boolean; anchors: Set<LookedAt["anchor"]> };

/** Vehicles proven by a licence in the applicant's name or shown in a photo whose plate a licence or permit repeats. */
export function vehiclesOf(looked: readonly LookedAt[], bad: ReadonlySet<string>): Vehicle[] {
  const plates = new Map<string, Found>();
  for (const { document, anchor, plate } of looked) {
    if (!plate || bad.has(document.id)) continue;
    const entry = plates.get(plate.key) ?? { kinds: new Set(), documents: [], owned: false, anchors: new Set() };
    entry.kinds.add(document.kind);
    entry.anchors.add(anchor);
    entry.documents.push(document.id);
    entry.owned ||= plate.owned;
    plates.set(plate.key, entry);
  }
  return [...plates]
    .filter(([, entry]) => entry.owned || (entry.kinds.has("vehicle-photo") && entry.kinds.size > 1))
    .map(([plateNumber, { documents, anchors: behind }]) => ({
      ...{ plateNumber, documents },
      anchor: anchors.find((one) => behind.has(one))!,
    }))
    .sort((a, b) => (a.plateNumber < b.plateNumber ? -1 : 1));
}
