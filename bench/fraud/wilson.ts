/**
 * The Wilson score interval of a share: where the true share lies with 95 % certainty after `found` of `all` tries.
 * It stays within 0..1 and is honest about small numbers (0 of 50 is not "never").
 * Source: E. B. Wilson, Probable inference, 1927.
 */
export function wilson(found: number, all: number, z = 1.959964): { low: number; high: number } {
  if (all === 0) return { low: 0, high: 1 };
  const share = found / all;
  const square = (z * z) / all;
  const middle = share + square / 2;
  const half = z * Math.sqrt((share * (1 - share)) / all + square / (4 * all));
  return { low: Math.max(0, (middle - half) / (1 + square)), high: Math.min(1, (middle + half) / (1 + square)) };
}

/** "48 of 50", "96.0", "86.5 to 98.9": counts, per cent and interval as a table shows them. */
export function shareCells(found: number, all: number): [string, string, string] {
  const { low, high } = wilson(found, all);
  const percent = (part: number) => (100 * part).toFixed(1);
  return [
    `${found} of ${all}`,
    all === 0 ? "-" : percent(found / all),
    all === 0 ? "-" : `${percent(low)} to ${percent(high)}`,
  ];
}
