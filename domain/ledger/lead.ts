import { rungs } from "../reading";
import type { Attribute, Said } from "./ledger";
import type { Settlement } from "./settlement";

/**
 * Whom the others are compared with: what a reviewer said is right; a third party before the applicant, unless none of them
 * sees the whole; the source that the attribute is anchored in; else the ladder of reading, and of equal rungs the surer one.
 */
export function leadOf(attribute: Attribute, said: readonly Said[], right: Settlement | null): Said {
  const rank = (one: Said): readonly number[] => [
    right && attribute.fold(one.value) === attribute.fold(right.value) ? 0 : 1,
    one.thirdParty && !attribute.anchorLeads ? 0 : 1,
    attribute.anchor?.(one) ? 0 : 1,
    one.rung === null ? rungs.length : rungs.indexOf(one.rung),
    1 - (one.confidence ?? 0),
  ];
  return [...said].sort((a, b) => compareRanks(rank(a), rank(b)))[0]!;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
