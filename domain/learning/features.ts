import type { Dimension, Scorecard } from "../recommendation/recommendation";
import { dimensions } from "../recommendation/recommendation";
import { type Band, most } from "../scorecard/band";
import type { Points } from "../scorecard/points-schema";

/** One rule of the scorecard whose worth can be learnt. */
export type Feature = { dimension: Dimension; rule: string; of: number };

/** "shown-live" only fills up what is left of its dimension, and "impliedMonths" is no rule. */
const notLearnt: ReadonlySet<string> = new Set(["shown-live", "impliedMonths"]);

/** The rules of a policy that give points, with what each gives at most. */
export function featuresOf(points: Points): Feature[] {
  return dimensions.flatMap((dimension) =>
    Object.entries(points[dimension] as Record<string, number | readonly Band[]>)
      .filter(([rule]) => !notLearnt.has(rule))
      .map(([rule, worth]) => ({ dimension, rule, of: typeof worth === "number" ? worth : most(worth) })),
  );
}

/**
 * What a scorecard says of each feature as a share 0..1 of what the rule can give, then of each dimension the share that
 * findings left (1: they took nothing).
 */
export function sharesOf(scorecard: Scorecard, features: readonly Feature[]): number[] {
  const given = features.map(({ dimension, rule, of }) => {
    const found = scorecard.dimensions[dimension].points.find((one) => one.rule === rule && one.points >= 0);
    return found && of > 0 ? Math.min(1, found.points / of) : 0;
  });
  return [...given, ...dimensions.map((dimension) => 1 - takenFrom(scorecard, dimension) / 100)];
}

const takenFrom = (scorecard: Scorecard, dimension: Dimension): number =>
  -scorecard.dimensions[dimension].points.reduce((sum, { points }) => sum + Math.min(0, points), 0);
