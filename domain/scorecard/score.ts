import type { Finding } from "../checks/check";
import { type Contribution, type Dimension, dimensions, type Scorecard } from "../recommendation/recommendation";
import type { WorkedCase } from "../recommendation/worked-case";
import { pointsByEvidence } from "./points-by-evidence";
import { assetPoints } from "./points-for-assets";
import { tradePoints } from "./points-for-trade";
import { whoPoints } from "./points-for-who";

const giving: Record<Dimension, (given: WorkedCase) => Contribution[]> = {
  who: whoPoints,
  assets: assetPoints,
  trade: tradePoints,
};

/** Three dimensions of 0 to 100; what evidence gave and what findings took adds up to each score. */
export function score(given: WorkedCase): Scorecard {
  const scored = Object.fromEntries(
    dimensions.map((dimension) => [dimension, dimensionOf(dimension, given)]),
  ) as Scorecard["dimensions"];
  const total = Math.round(dimensions.reduce((sum, dimension) => sum + scored[dimension].score, 0) / dimensions.length);
  return {
    ...{ dimensions: scored, total, coverage: coverageOf(given.findings, given) },
    evidence: pointsByEvidence(scored),
  };
}

function dimensionOf(dimension: Dimension, given: WorkedCase): Scorecard["dimensions"][Dimension] {
  const points: Contribution[] = [];
  let left = 0;
  for (const gave of giving[dimension](given)) {
    // Never more than the hundred that there are, whatever a policy gives.
    const room = Math.min(gave.points, 100 - left);
    points.push({ ...gave, points: room });
    left += room;
  }
  for (const taken of takenBy(dimension, given)) {
    // Nothing is taken below zero, so that the printed points add up to the score.
    const held = Math.min(left, taken.of);
    points.push({ ...taken, points: -held });
    left -= held;
  }
  return { score: left, points };
}

function takenBy(dimension: Dimension, { against, policy }: WorkedCase): Contribution[] {
  return against
    .filter((finding) => policy.weighs[finding.check] === dimension)
    .map((finding) => ({
      rule: finding.check,
      points: 0,
      of: policy.pointsTaken[finding.severity],
      documents: [...(finding.documentId ? [finding.documentId] : []), ...(finding.with ?? [])],
      saw: finding.saw,
    }))
    .filter((contribution) => contribution.of > 0)
    .sort((a, b) => b.of - a.of || (a.rule < b.rule ? -1 : 1));
}

/** Whole percent of the weighing checks that applied and could be run. Nothing to run is full coverage. */
function coverageOf(findings: readonly Finding[], { policy }: WorkedCase): number {
  const applied = findings.filter((finding) => policy.weighs[finding.check] && finding.verdict !== "not-applicable");
  if (applied.length === 0) return 100;
  const ran = applied.filter((finding) => finding.verdict !== "could-not-run").length;
  return Math.round((100 * ran) / applied.length);
}
