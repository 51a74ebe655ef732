import { describe, expect, it } from "vitest";
import { pointsSchema } from "../scorecard/points-schema";
import { policy } from "../scorecard/policy";
import { steadyHash } from "../values/steady-hash";
import { featuresOf } from "./features";
import { fewest, type KnownCase, type Learnt, learn, tellsBetter } from "./learn";
import { pointsFromWeights, scoreFrom } from "./points-from-weights";

const features = featuresOf(policy.points);
const chance = (text: string) => steadyHash(text) / 2 ** 32;

/** Cases whose outcome follows only what `truth` says of each rule. */
function drawn(count: number, truth: Readonly<Record<string, number>>, level = -1.2): KnownCase[] {
  return Array.from({ length: count }, (_, index) => {
    const caseId = `case ${index}`;
    const shares = [
      ...features.map(({ rule }) =>
        chance(`${caseId} ${rule}`) < 0.5 ? 0 : Math.ceil(chance(`${caseId} ${rule} b`) * 4) / 4,
      ),
      ...[1, 1, 1],
    ];
    const odds = level + features.reduce((sum, { rule }, at) => sum + (truth[rule] ?? 0) * shares[at]!, 0);
    const good = chance(`${caseId} came`) < 1 / (1 + Math.exp(-odds));
    return { caseId, day: `2026-0${(index % 9) + 1}-01`, shares, good };
  });
}

describe("learning the worth of rules from outcomes", () => {
  const truth = { "months-with-sales": 3, "years-established": 2, "money-kept": 2 };
  const learnt = learn(drawn(4000, truth), policy.points) as Learnt;
  const proposed = (rule: string) => learnt.features.find((one) => one.rule === rule)!;

  it("gives points to the rules that outcomes follow and takes them from those that tell nothing", () => {
    for (const rule of Object.keys(truth)) expect(proposed(rule).proposed).toBeGreaterThan(proposed(rule).of);
    expect(proposed("stated-sales-proven").proposed).toBeLessThan(proposed("stated-sales-proven").of);
    expect(proposed("licence-shown").proposed).toBeLessThan(proposed("licence-shown").of);
    expect(Math.min(...learnt.features.map(({ weight }) => weight))).toBeGreaterThanOrEqual(0);
  });

  it("tells better than the present points on cases it was not fitted on, and says how surely", () => {
    expect(learnt.draft.auc).toBeGreaterThan(learnt.present.auc);
    expect(learnt.better.low).toBeGreaterThan(0);
    expect(learnt.calibration.brier).toBeLessThan(learnt.calibration.brierOfNothing);
    for (const { foreseen, came, cases } of learnt.calibration.deciles)
      expect(Math.abs(foreseen - came)).toBeLessThan(4 * Math.sqrt(0.25 / cases));
    expect(learnt.stability.earlierToLater).toBeLessThan(0.1);
  });

  it("proposes points that are a policy's: each dimension keeps what it has, bands keep rising", () => {
    expect(() => pointsSchema.parse(learnt.points)).not.toThrow();
    const sums = (of: ReturnType<typeof featuresOf>) =>
      ["who", "assets", "trade"].map((one) =>
        of.filter(({ dimension }) => dimension === one).reduce((sum, { of: worth }) => sum + worth, 0),
      );
    expect(sums(featuresOf(learnt.points))).toEqual(sums(features));
  });

  it("claims nothing where outcomes follow nothing", () => {
    expect(tellsBetter(learn(drawn(500, {}, 1), policy.points) as Learnt)).toBe(false);
    expect(tellsBetter(learnt)).toBe(true);
  });

  it("refuses to learn from too few, and says how many there are", () => {
    const few = drawn(fewest.outcomes - 1, truth);
    expect(learn(few, policy.points)).toMatchObject({ refused: "too-few", outcomes: fewest.outcomes - 1 });
    const hardlyBad = drawn(400, truth, 9);
    expect(learn(hardlyBad, policy.points)).toMatchObject({ refused: "too-few" });
  });
});

it("leaves points as they are when every rule weighs what it gives, and a dimension alone in which none weighs", () => {
  const weights = features.map(({ of }) => of / 100);
  expect(pointsFromWeights(policy.points, features, weights)).toEqual(policy.points);
  const none = features.map(({ dimension, of }) => (dimension === "who" ? 0 : of));
  expect(pointsFromWeights(policy.points, features, none).who).toEqual(policy.points.who);
});

it("scores a case of full shares with a hundred, or what its dimensions can give", () => {
  const full = [...features.map(() => 1), 1, 1, 1];
  expect(scoreFrom(features, full)).toBe(100);
  expect(scoreFrom(features, [...features.map(() => 1), 0.75, 1, 1])).toBeCloseTo(100 - 25 / 3, 9);
  expect(scoreFrom(features, [...features.map(() => 0), 0.5, 1, 1])).toBe(0);
});
