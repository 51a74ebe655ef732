import { dimensions } from "../recommendation/recommendation";
import { type Band, most } from "../scorecard/band";
import type { Points } from "../scorecard/points-schema";
import type { Feature } from "./features";

/**
 * The points of a policy dealt out anew by fitted weights: each dimension keeps the points that it has, a rule gets its
 * weight's share of them in whole points (largest remainders), and its bands keep their proportions. A dimension in which
 * no rule weighs stays as it is.
 */
export function pointsFromWeights(points: Points, features: readonly Feature[], weights: readonly number[]): Points {
  const made = structuredClone(points) as Record<string, Record<string, number | Band[]>>;
  for (const dimension of dimensions) {
    const own = features.flatMap((feature, index) =>
      feature.dimension === dimension ? [{ ...feature, weight: weights[index]! }] : [],
    );
    const whole = own.reduce((sum, { weight }) => sum + weight, 0);
    if (whole <= 0) continue;
    const dealt = dealOut(
      own.map(({ weight }) => weight / whole),
      own.reduce((sum, { of }) => sum + of, 0),
    );
    own.forEach(({ rule }, index) => {
      made[dimension]![rule] = rescaled(made[dimension]![rule]!, dealt[index]!);
    });
  }
  return made as unknown as Points;
}

function rescaled(worth: number | readonly Band[], to: number): number | Band[] {
  if (typeof worth === "number") return to;
  const from = most(worth);
  return worth.map((band) => ({ ...band, points: from === 0 ? to : Math.round((band.points * to) / from) }));
}

/** Whole numbers that add up to `total`, as near to the shares as they can be. */
function dealOut(shares: readonly number[], total: number): number[] {
  const exact = shares.map((share) => share * total);
  const dealt = exact.map(Math.floor);
  const left = Math.round(total - dealt.reduce((sum, one) => sum + one, 0));
  exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => {
      dealt[index] = dealt[index]! + 1;
    });
  return dealt;
}

/** The score 0..100 that points give a case of these shares (the last three: what findings left of each dimension). */
export function scoreFrom(features: readonly Feature[], shares: readonly number[]): number {
  const sums = dimensions.map((dimension, at) => {
    const given = features.reduce(
      (sum, one, index) => (one.dimension === dimension ? sum + one.of * shares[index]! : sum),
      0,
    );
    return Math.max(0, Math.min(100, given) - 100 * (1 - shares[features.length + at]!));
  });
  return sums.reduce((sum, one) => sum + one, 0) / dimensions.length;
}
