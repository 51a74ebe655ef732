export type Band = { from: number; points: number };

/** Points of the highest band that `value` reaches; bands stand lowest first. */
export function band(value: number, bands: readonly Band[]): number {
  return bands.reduce((points, { from, points: worth }) => (value >= from ? worth : points), 0);
}

/** The most that bands can give. */
export const most = (bands: readonly Band[]): number => Math.max(0, ...bands.map((one) => one.points));
