export type Foreseen = { chance: number; good: boolean };

/** A tenth of the cases, from the least to the most promising: what was foreseen and what came. */
export type Decile = { cases: number; foreseen: number; came: number };

/** Brier's score: the mean squared distance of what was foreseen from what came; 0 is perfect. */
export function brierOf(cases: readonly Foreseen[]): number {
  return cases.reduce((sum, { chance, good }) => sum + (chance - (good ? 1 : 0)) ** 2, 0) / cases.length;
}

/** The cases in ten parts of equal number by what was foreseen. */
export function decilesOf(cases: readonly Foreseen[]): Decile[] {
  const sorted = [...cases].sort((a, b) => a.chance - b.chance);
  return Array.from({ length: 10 }, (_, tenth) => {
    const at = (part: number) => Math.round((sorted.length * part) / 10);
    const own = sorted.slice(at(tenth), at(tenth + 1));
    const share = (of: (one: Foreseen) => number) =>
      own.length === 0 ? 0 : own.reduce((sum, one) => sum + of(one), 0) / own.length;
    return { cases: own.length, foreseen: share(({ chance }) => chance), came: share(({ good }) => (good ? 1 : 0)) };
  });
}
