import { hideResidentIds } from "../values/hide-resident-ids";
import type { WordValues } from "../words";

/** What a finding saw, without any resident's identity number: readings kept before they were hidden may still hold one. */
export function withoutIds(saw: WordValues = {}): WordValues {
  return Object.fromEntries(
    Object.entries(saw).map(([name, value]) => [name, typeof value === "string" ? hideResidentIds(value) : value]),
  );
}
