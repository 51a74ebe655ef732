/** How two people's answers agree beyond what two who answer by habit would: Cohen's kappa (1960). */
export type Kappa = { pairs: number; agreed: number; kappa: number | null };

/**
 * @param pairs the two answers of each case.
 * @returns kappa 1 for all the same, 0 for no more than habit; null without pairs, or where habit alone explains all
 * (both always gave one and the same answer).
 */
export function kappaOf(pairs: readonly (readonly [string, string])[]): Kappa {
  const agreed = pairs.filter(([a, b]) => a === b).length;
  if (pairs.length === 0) return { pairs: 0, agreed, kappa: null };
  const answers = [...new Set(pairs.flat())];
  const share = (side: 0 | 1, answer: string) => pairs.filter((pair) => pair[side] === answer).length / pairs.length;
  const byHabit = answers.reduce((sum, answer) => sum + share(0, answer) * share(1, answer), 0);
  const kappa = byHabit === 1 ? null : (agreed / pairs.length - byHabit) / (1 - byHabit);
  return { pairs: pairs.length, agreed, kappa };
}
