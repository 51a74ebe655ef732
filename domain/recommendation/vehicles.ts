import type { LookedAt } from "./look-at";

export type Vehicle = { plateNumber: string; documents: readonly string[] };

/** Vehicles proven by a licence in the applicant's name or shown in a photo whose plate a licence or permit repeats. */
export function vehiclesOf(looked: readonly LookedAt[], bad: ReadonlySet<string>): Vehicle[] {
  const plates = new Map<string, { kinds: Set<string>; documents: string[]; owned: boolean }>();
  for (const { document, plate } of looked) {
    if (!plate || bad.has(document.id)) continue;
    const entry = plates.get(plate.key) ?? { kinds: new Set(), documents: [], owned: false };
    entry.kinds.add(document.kind);
    entry.documents.push(document.id);
    entry.owned ||= plate.owned;
    plates.set(plate.key, entry);
  }
  return [...plates]
    .filter(([, entry]) => entry.owned || (entry.kinds.has("vehicle-photo") && entry.kinds.size > 1))
    .map(([plateNumber, { documents }]) => ({ plateNumber, documents }))
    .sort((a, b) => (a.plateNumber < b.plateNumber ? -1 : 1));
}
