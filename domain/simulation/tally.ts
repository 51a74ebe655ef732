import { type Grouping, groupings } from "./groups-of";
import type { CaseVerdict, Hand } from "./verdict-of";

/** Cases of one group counted under both policies. Amounts are minor units. */
export type Cell = {
  cases: number;
  gain: number;
  lose: number;
  /** Sum of the lines as they are, as the live policy recommends them, and as the draft does. */
  current: bigint;
  live: bigint;
  draft: bigint;
  raisedLive: number;
  raisedDraft: number;
};

/** What reviewers have to do under one policy. */
export type Workload = Record<Hand, number> & { held: number; fast: number };

export type Change = { caseId: string; industry: string; current: bigint; live: bigint; draft: bigint };

/** What became of many cases under two policies. Two tallies of different cases add up to that of both. */
export type Tally = {
  all: Cell;
  /** Sum of what winners win and losers lose, both as positive amounts. */
  gained: bigint;
  lost: bigint;
  /** Cases whose points changed though the amount did not. */
  pointsOnly: number;
  /** Cases that could not be judged, newest form of their rows notwithstanding. */
  unjudged: number;
  groups: Record<Grouping, Record<string, Cell>>;
  work: { live: Workload; draft: Workload };
  /** The cases that change most, by amount; ties by id, so that no order of counting shows. */
  most: readonly Change[];
};

export const mostChanged = 10;

export type Counted = {
  caseId: string;
  groups: Record<Grouping, string>;
  live: CaseVerdict;
  draft: CaseVerdict;
};

/** The tally of no case at all. */
export function emptyTally(): Tally {
  const work = (): Workload => ({ reviewer: 0, senior: 0, beyond: 0, held: 0, fast: 0 });
  const groups = Object.fromEntries(groupings.map((one) => [one, {}])) as Tally["groups"];
  return {
    ...{ all: emptyCell(), gained: 0n, lost: 0n, pointsOnly: 0, unjudged: 0 },
    ...{ groups, work: { live: work(), draft: work() }, most: [] },
  };
}

/** Counts one case into a tally, in place: a hundred thousand copies would be the whole work. */
export function countCase(tally: Tally, { caseId, groups, live, draft }: Counted): void {
  countInto(tally.all, live, draft);
  for (const grouping of groupings) {
    const cells = tally.groups[grouping];
    cells[groups[grouping]] ??= emptyCell();
    countInto(cells[groups[grouping]]!, live, draft);
  }
  const change = draft.likely - live.likely;
  if (change > 0n) tally.gained += change;
  else tally.lost -= change;
  if (change === 0n && draft.score !== live.score) tally.pointsOnly++;
  countWork(tally.work.live, live);
  countWork(tally.work.draft, draft);
  if (change === 0n) return;
  const { current } = live;
  const row = { caseId, industry: groups.industry, current, live: live.likely, draft: draft.likely };
  const last = tally.most[mostChanged - 1];
  if (!last || byChange(row, last) < 0) tally.most = [...tally.most, row].sort(byChange).slice(0, mostChanged);
}

/** The tally of the cases of both. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  return {
    all: addCells(a.all, b.all),
    gained: a.gained + b.gained,
    lost: a.lost + b.lost,
    pointsOnly: a.pointsOnly + b.pointsOnly,
    unjudged: a.unjudged + b.unjudged,
    groups: Object.fromEntries(
      groupings.map((one) => [one, mergeGroups(a.groups[one], b.groups[one])]),
    ) as Tally["groups"],
    work: { live: addWork(a.work.live, b.work.live), draft: addWork(a.work.draft, b.work.draft) },
    most: [...a.most, ...b.most].sort(byChange).slice(0, mostChanged),
  };
}

const emptyCell = (): Cell => ({
  ...{ cases: 0, gain: 0, lose: 0, current: 0n, live: 0n, draft: 0n, raisedLive: 0, raisedDraft: 0 },
});

function countInto(cell: Cell, live: CaseVerdict, draft: CaseVerdict): void {
  cell.cases++;
  if (draft.likely > live.likely) cell.gain++;
  if (draft.likely < live.likely) cell.lose++;
  cell.current += live.current;
  cell.live += live.likely;
  cell.draft += draft.likely;
  if (live.likely > live.current) cell.raisedLive++;
  if (draft.likely > draft.current) cell.raisedDraft++;
}

function countWork(work: Workload, verdict: CaseVerdict): void {
  work[verdict.hand]++;
  if (verdict.held) work.held++;
  if (verdict.fast) work.fast++;
}

const addCells = (a: Cell, b: Cell): Cell => ({
  cases: a.cases + b.cases,
  gain: a.gain + b.gain,
  lose: a.lose + b.lose,
  current: a.current + b.current,
  live: a.live + b.live,
  draft: a.draft + b.draft,
  raisedLive: a.raisedLive + b.raisedLive,
  raisedDraft: a.raisedDraft + b.raisedDraft,
});

const addWork = (a: Workload, b: Workload): Workload => ({
  reviewer: a.reviewer + b.reviewer,
  senior: a.senior + b.senior,
  beyond: a.beyond + b.beyond,
  held: a.held + b.held,
  fast: a.fast + b.fast,
});

function mergeGroups(a: Record<string, Cell>, b: Record<string, Cell>): Record<string, Cell> {
  const merged = { ...a };
  for (const [group, cell] of Object.entries(b)) merged[group] = merged[group] ? addCells(merged[group], cell) : cell;
  return merged;
}

const size = ({ live, draft }: Change) => (draft > live ? draft - live : live - draft);

function byChange(a: Change, b: Change): number {
  const [left, right] = [size(a), size(b)];
  return left === right ? (a.caseId < b.caseId ? -1 : 1) : left > right ? -1 : 1;
}
