import { dimensions } from "../recommendation/recommendation";
import type { Points } from "../scorecard/points-schema";
import { steadyHash } from "../values/steady-hash";
import { type ByChange, byChange } from "./by-change";
import { brierOf, type Decile, decilesOf } from "./calibration";
import { type Auc, aucDifference, aucOf, ksOf } from "./discrimination";
import { type Feature, featuresOf } from "./features";
import { chanceOf, type Fit, fitMonotone } from "./fit-monotone";
import { pointsFromWeights, scoreFrom } from "./points-from-weights";
import { psiOf } from "./stability";

/** Fewer than this teach nothing that one could defend. */
export const fewest = { outcomes: 200, bads: 30, goods: 30 };
export const folds = 5;
/** Where outcomes do not follow the present score at all it still is what the weights are pulled to, not noise around nought. */
const leastSlope = 1;
const strengths = [1, 3, 10, 30, 100, 300, 1000];

/** A case whose outcome is known: what its scorecard said (features.ts) under the present policy, and what came. */
export type KnownCase = {
  caseId: string;
  day: string;
  shares: readonly number[];
  good: boolean;
  /** Whether a reviewer gave another amount than was recommended; null or left out where nobody says. */
  changed?: boolean | null;
};

export type Told = Auc & { ks: number };

export type Learnt = {
  outcomes: number;
  bads: number;
  strength: number;
  features: readonly (Feature & { weight: number; proposed: number })[];
  /** What findings take, as the outcomes weigh it; no points are changed for it. */
  clean: readonly number[];
  /** Of cases that the numbers were not fitted on. */
  present: Told;
  draft: Told;
  better: Auc;
  calibration: { brier: number; brierOfNothing: number; deciles: readonly Decile[] };
  stability: { presentToDraft: number; earlierToLater: number };
  points: Points;
  /** None in what was learnt before outcomes said it. */
  byChange?: ByChange;
};

export type Refused = { refused: "too-few"; outcomes: number; bads: number; goods: number };

/**
 * Fits the worth of each rule to outcomes, and says how well the points that follow tell good from bad beside the present
 * ones. Pulled towards the present scorecard, so that few outcomes move it little; how strongly is chosen, and everything
 * is measured, on folds that the numbers were not fitted on (dealt by a hash of the case, the same every time).
 */
export function learn(cases: readonly KnownCase[], points: Points): Learnt | Refused {
  const bads = cases.filter(({ good }) => !good).length;
  const goods = cases.length - bads;
  if (cases.length < fewest.outcomes || bads < fewest.bads || goods < fewest.goods)
    return { refused: "too-few", outcomes: cases.length, bads, goods };
  const features = featuresOf(points);
  const tried = strengths.map((strength) => ({ strength, ...crossed(cases, features, points, strength) }));
  const best = tried.reduce((a, b) => (b.loss < a.loss ? b : a));
  const fit = fitOn(cases, features, best.strength);
  const proposed = pointsFromWeights(points, features, fit.weights);
  const worth = featuresOf(proposed);
  const goodShare = goods / cases.length;
  const present = cases.map((one) => ({ score: scoreFrom(features, one.shares), good: one.good }));
  const draft = cases.map((one, index) => ({ score: best.scores[index]!, good: one.good }));
  const foreseen = cases.map((one, index) => ({ chance: best.chances[index]!, good: one.good }));
  const after = (list: readonly KnownCase[]) => list.map((one) => scoreFrom(worth, one.shares));
  const byDay = [...cases].sort((a, b) => (a.day === b.day ? (a.caseId < b.caseId ? -1 : 1) : a.day < b.day ? -1 : 1));
  const half = Math.floor(byDay.length / 2);
  return {
    ...{ outcomes: cases.length, bads, strength: best.strength, points: proposed },
    byChange: byChange(cases, { present, draft }),
    features: features.map((one, index) => ({ ...one, weight: fit.weights[index]!, proposed: worth[index]!.of })),
    clean: fit.weights.slice(features.length),
    present: { ...aucOf(present), ks: ksOf(present) },
    draft: { ...aucOf(draft), ks: ksOf(draft) },
    better: aucDifference(draft, present),
    calibration: {
      brier: brierOf(foreseen),
      brierOfNothing: goodShare * (1 - goodShare),
      deciles: decilesOf(foreseen),
    },
    stability: {
      presentToDraft: psiOf(
        present.map(({ score }) => score),
        after(cases),
      ),
      earlierToLater: psiOf(after(byDay.slice(0, half)), after(byDay.slice(half))),
    },
  };
}

/** Whether what was learnt tells better than the present points do, beyond chance: only then is a draft made of it. */
export const tellsBetter = ({ better }: Pick<Learnt, "better">): boolean => better.low > 0;

/** What each case is given by numbers that were fitted without its fold. */
function crossed(cases: readonly KnownCase[], features: readonly Feature[], points: Points, strength: number) {
  const chances = new Array<number>(cases.length).fill(0);
  const scores = new Array<number>(cases.length).fill(0);
  let loss = 0;
  for (let fold = 0; fold < folds; fold++) {
    const fit = fitOn(
      cases.filter((one) => foldOf(one) !== fold),
      features,
      strength,
    );
    const worth = featuresOf(pointsFromWeights(points, features, fit.weights));
    cases.forEach((one, index) => {
      if (foldOf(one) !== fold) return;
      const chance = Math.min(1 - 1e-9, Math.max(1e-9, chanceOf(fit, one.shares)));
      loss -= Math.log(one.good ? chance : 1 - chance);
      chances[index] = chance;
      scores[index] = scoreFrom(worth, one.shares);
    });
  }
  return { chances, scores, loss };
}

const foldOf = ({ caseId }: KnownCase): number => steadyHash(`fold ${caseId}`) % folds;

function fitOn(cases: readonly KnownCase[], features: readonly Feature[], strength: number): Fit {
  const rows = cases.map(({ shares }) => shares);
  const good = cases.map((one) => one.good);
  // How steeply outcomes follow the present score: the present weights are that slope, dealt out as its points are.
  const totals = rows.map((shares) => [scoreFrom(features, shares) / 100]);
  const followed = fitMonotone({ rows: totals, good, prior: [0], strength: 1 }).weights[0]!;
  const slope = Math.max(leastSlope, followed);
  const part = slope / (100 * dimensions.length);
  const prior = [...features.map(({ of }) => part * of), ...dimensions.map(() => part * 100)];
  return fitMonotone({ rows, good, prior, strength });
}
