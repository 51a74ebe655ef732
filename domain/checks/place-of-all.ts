import type { Fact } from "../documents/kind";
import { boxUnion } from "../documents/layout/box-union";

/**
 * Where facts stand that contradict each other: the smallest box around all of them on the page of the last one, for which
 * of them was bent nobody can tell. Facts without a place, or on another page, are left out.
 */
export function placeOfAll(...facts: readonly (Fact | undefined)[]): Pick<Fact, "page" | "box"> {
  const placed = facts.filter((fact) => fact?.box && fact.page !== null);
  const page = placed.at(-1)?.page ?? null;
  return { page, box: boxUnion(placed.flatMap((fact) => (fact?.box && fact.page === page ? [fact.box] : []))) };
}
