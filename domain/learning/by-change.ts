import { type Auc, aucOf, type Scored } from "./discrimination";

type Part = { cases: number; bads: number };
/**
 * Outcomes where a reviewer gave another amount than was recommended beside those where the amount stood. What came of a
 * changed amount tells of the reviewer, too: how well the points tell is said of the others by themselves.
 */
export type ByChange = {
  changed: Part;
  unchanged: Part & {
    /** Null while there are too few of either end to tell. */
    tells: { present: Auc; draft: Auc } | null;
  };
  /** Of how many nobody says. */
  unsaid: number;
};

const fewestToTell = 20;

type Cases = readonly { good: boolean; changed?: boolean | null }[];

/** Splits the outcomes by whether a reviewer changed the amount; `scores` are of the same cases in the same order. */
export function byChange(cases: Cases, scores: { present: readonly Scored[]; draft: readonly Scored[] }): ByChange {
  const where = (changed: boolean) => cases.filter((one) => one.changed === changed);
  const stood = (list: readonly Scored[]) => list.filter((_, index) => cases[index]!.changed === false);
  const unchanged = partOf(where(false));
  const enough = Math.min(unchanged.bads, unchanged.cases - unchanged.bads) >= fewestToTell;
  const tells = enough ? { present: aucOf(stood(scores.present)), draft: aucOf(stood(scores.draft)) } : null;
  const changed = partOf(where(true));
  return { changed, unchanged: { ...unchanged, tells }, unsaid: cases.length - changed.cases - unchanged.cases };
}

const partOf = (cases: Cases): Part => ({ cases: cases.length, bads: cases.filter(({ good }) => !good).length });
