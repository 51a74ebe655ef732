import { highest, looked } from "./block-levels";

/** How often each level (0..highest) of each looked-at coefficient occurs. */
export type Counts = readonly Float64Array[];
/** For each coefficient and level the log (natural) of how much more often it occurs than expected; NaN where it tells nothing. */
export type LogOdds = readonly Float64Array[];

/** Levels are compared with the mean of so many on either side. */
const reach = 4;
/** Levels expected less often than this tell nothing. */
const leastSeen = 6;
const leastOnOtherGrid = 12;
/** No single level may say more than this. */
const bounded = (odds: number): number => Math.max(-3, Math.min(1.5, odds));

export const countNothing = (): Counts => looked.map(() => new Float64Array(highest + 1));

export function countLevels(counts: Counts, levels: Uint8Array): void {
  for (const [index, level] of levels.entries()) counts[index]![level]!++;
}

/**
 * Against what the levels on both sides let expect. Levels fall off by like ratios, so logs are averaged, over as many below
 * as above, and scaled to the same total.
 */
export function againstNeighbours(counts: Counts): LogOdds {
  return counts.map((count) => {
    const logs = count.map((seen) => Math.log(seen + 0.5));
    const expected = logs.map((_, level) => (level < 2 || level >= highest - reach ? -1 : around(logs, level)));
    const told = [...expected.keys()].filter((level) => expected[level]! >= Math.log(leastSeen));
    const total = (of: (level: number) => number) => told.reduce((sum, level) => sum + of(level), 0.5);
    const more = Math.log(total((level) => count[level]!) / total((level) => Math.exp(expected[level]!)));
    return of(told, (level) => logs[level]! - expected[level]! - more);
  });
}

/**
 * Against the same picture cut on another grid, where what an earlier save left is blurred away; the slow difference between
 * the two, which comes from the edges of blocks, is taken off.
 */
export function againstOtherGrid(own: Counts, other: Counts): LogOdds {
  return own.map((count, index) => {
    const seen = other[index]!;
    const levels = Array.from({ length: highest - 3 }, (_, at) => at + 2);
    const told = levels.filter((level) => seen[level]! >= leastOnOtherGrid);
    const ratio = (a: number, b: number) => Math.log((a + 0.5) / (b + 0.5));
    const near = (of: Float64Array, level: number) => total(of.subarray(Math.max(2, level - reach), level + reach + 1));
    return of(told.length < 3 ? [] : told, (level) => {
      return ratio(count[level]!, seen[level]!) - ratio(near(count, level), near(seen, level));
    });
  });
}

function of(told: readonly number[], odds: (level: number) => number): Float64Array {
  const all = new Float64Array(highest + 1).fill(Number.NaN);
  for (const level of told) all[level] = bounded(odds(level));
  return all;
}

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** Mean of the logs on both sides and of the level itself, those nearest weighing most. */
function around(logs: Float64Array, level: number): number {
  const near = Math.min(reach, level - 1);
  let [sum, weights] = [0, 0];
  for (let away = -near; away <= near; away++) {
    sum += (near + 1 - Math.abs(away)) * logs[level + away]!;
    weights += near + 1 - Math.abs(away);
  }
  return sum / weights;
}
