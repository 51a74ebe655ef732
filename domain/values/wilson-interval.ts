/** The standard normal quantile of a two-sided 95 % interval. */
const z95 = 1.959963984540054;

export type Interval = { low: number; high: number };

/**
 * Between which shares the true one lies, with 95 % certainty, when `hits` of `of` tries hit (Wilson's score interval,
 * Wilson 1927; honest for small numbers and for shares near 0 and 1, where the usual "plus or minus" is not).
 * @returns fractions within 0..1; 0..1 when nothing was tried.
 * @throws when the counts are not whole numbers with 0 <= hits <= of.
 */
export function wilsonInterval(hits: number, of: number, z: number = z95): Interval {
  if (!Number.isInteger(hits) || !Number.isInteger(of) || hits < 0 || hits > of)
    throw new RangeError(`${hits} of ${of} is no share`);
  if (of === 0) return { low: 0, high: 1 };
  const share = hits / of;
  const spread = 1 + (z * z) / of;
  const middle = (share + (z * z) / (2 * of)) / spread;
  const half = (z / spread) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return {
    low: hits === 0 ? 0 : Math.max(0, middle - half),
    high: hits === of ? 1 : Math.min(1, middle + half),
  };
}
