/** Points of the highest band that `value` reaches; bands are `[from, points]`, lowest first. */
export function band(value: number, bands: readonly (readonly [from: number, points: number])[]): number {
  return bands.reduce((points, [from, worth]) => (value >= from ? worth : points), 0);
}
