import { type Interval, wilsonInterval } from "../values/wilson-interval";
import type { Cell } from "./tally";

/** Fewer cases than this say nothing about a group. */
export const fewestInGroup = 30;
/** Below four fifths of the best group's rate one looks closer (EEOC Uniform Guidelines, 29 CFR 1607.4(D)). */
export const fourFifths = 0.8;

export type GroupRate = {
  group: string;
  cases: number;
  /** Cases whose line the policy would raise. */
  raised: number;
  rate: number;
  interval: Interval;
  /** The group's rate over that of the group raised most often; null while either is too small to say. */
  impact: number | null;
  look: boolean;
};

/**
 * How often each group is raised under a policy, against the group that is raised most often (the adverse-impact ratio).
 * Groups below `fewestInGroup` are listed and never compared. Largest group first.
 */
export function fairnessOf(cells: Readonly<Record<string, Cell>>, under: "live" | "draft"): GroupRate[] {
  const rows = Object.entries(cells)
    .filter(([, { cases }]) => cases > 0)
    .map(([group, cell]) => {
      const raised = under === "live" ? cell.raisedLive : cell.raisedDraft;
      const { cases } = cell;
      return { group, cases, raised, rate: raised / cases, interval: wilsonInterval(raised, cases) };
    })
    .sort((a, b) => b.cases - a.cases || (a.group < b.group ? -1 : 1));
  const compared = rows.filter(({ cases }) => cases >= fewestInGroup);
  const best = Math.max(0, ...compared.map(({ rate }) => rate));
  return rows.map((row) => {
    const impact = row.cases < fewestInGroup || compared.length < 2 || best === 0 ? null : row.rate / best;
    return { ...row, impact, look: impact !== null && impact < fourFifths };
  });
}
