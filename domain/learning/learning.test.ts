import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brierOf, decilesOf } from "./calibration";
import { aucDifference, aucOf, ksOf, type Scored } from "./discrimination";
import { chanceOf, fitMonotone } from "./fit-monotone";
import { psiOf } from "./stability";

const scored = fc
  .array(fc.record({ score: fc.integer({ min: 0, max: 12 }), good: fc.boolean() }), { minLength: 8, maxLength: 60 })
  .filter((all) => all.filter(({ good }) => good).length >= 2 && all.filter(({ good }) => !good).length >= 2);

/** Every good case against every bad one. */
function byCounting(all: readonly Scored[]): number {
  const [goods, bads] = [all.filter(({ good }) => good), all.filter(({ good }) => !good)];
  let above = 0;
  for (const good of goods)
    for (const bad of bads) above += good.score > bad.score ? 1 : good.score === bad.score ? 0.5 : 0;
  return above / (goods.length * bads.length);
}

/** A stream of chances that is the same every time. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("how well a score tells good from bad", () => {
  it("is what counting every pair gives, and lies within its interval", () => {
    fc.assert(
      fc.property(scored, (all) => {
        const { auc, low, high } = aucOf(all);
        expect(auc).toBeCloseTo(byCounting(all), 10);
        expect(low).toBeLessThanOrEqual(auc + 1e-12);
        expect(high).toBeGreaterThanOrEqual(auc - 1e-12);
      }),
    );
  });

  it("has DeLong's interval: the published example of Sun and Xu's kind, redone by its definition", () => {
    const all = [8, 7, 6, 5].map((score) => ({ score, good: true }));
    all.push(...[6.5, 4, 3].map((score) => ({ score, good: false })));
    const { auc, low } = aucOf(all);
    // Placements of the good: 1, 1, 2/3, 2/3; of the bad: 1/2, 1, 1. Variances 1/27 and 1/12, over 4 and 3.
    expect(auc).toBeCloseTo(10 / 12, 10);
    expect(auc - low).toBeCloseTo(1.959964 * Math.sqrt(1 / 27 / 4 + 1 / 12 / 3), 5);
  });

  it("finds no difference between a score and itself, and the right sign between a better and a worse one", () => {
    fc.assert(
      fc.property(scored, (all) => {
        const same = aucDifference(all, all);
        expect(same.auc).toBe(0);
        expect(same.high - same.low).toBeCloseTo(0, 6);
        const perfect = all.map(({ good }) => ({ good, score: good ? 1 : 0 }));
        expect(aucDifference(perfect, all).auc).toBeCloseTo(1 - byCounting(all), 10);
      }),
    );
  });

  it("has a distance of one where the two do not overlap, none where they are alike", () => {
    expect(ksOf([1, 2, 3, 4].map((score) => ({ score, good: score > 2 })))).toBe(1);
    expect(ksOf([1, 1, 2, 2].map((score, index) => ({ score, good: index % 2 === 0 })))).toBe(0);
  });
});

describe("calibration and stability", () => {
  it("is perfect where what was foreseen came, and ten tenths hold every case once", () => {
    const all = Array.from({ length: 47 }, (_, index) => ({ chance: index % 2, good: index % 2 === 1 }));
    expect(brierOf(all)).toBe(0);
    expect(decilesOf(all).reduce((sum, { cases }) => sum + cases, 0)).toBe(47);
    expect(brierOf([{ chance: 0.5, good: true }])).toBe(0.25);
  });

  it("is nought for the same scores and grows the farther they move", () => {
    const around = (middle: number) => Array.from({ length: 300 }, (_, index) => middle + (index % 21) - 10);
    expect(psiOf(around(50), around(50))).toBe(0);
    expect(psiOf(around(50), around(70))).toBeGreaterThan(psiOf(around(50), around(55)));
    expect(psiOf(around(50), around(70))).toBeGreaterThan(0.25);
  });
});

describe("the monotone fit", () => {
  const truth = [3, 2, 1, 0, -1];
  const next = stream(7);
  const rows = Array.from({ length: 6000 }, () => truth.map(() => next()));
  const good = rows.map((row) => {
    const odds = -1.5 + row.reduce((sum, share, index) => sum + share * truth[index]!, 0);
    return next() < 1 / (1 + Math.exp(-odds));
  });
  const prior = truth.map(() => 0);

  it("recovers the weights that outcomes were drawn with, in their order, and none below nought", () => {
    const { weights } = fitMonotone({ rows, good, prior, strength: 0.1 });
    expect(weights[0]!).toBeGreaterThan(weights[1]!);
    expect(weights[1]!).toBeGreaterThan(weights[2]!);
    expect(weights[2]!).toBeGreaterThan(weights[3]!);
    expect(Math.abs(weights[0]! - 3)).toBeLessThan(0.35);
    expect(weights[4]).toBe(0);
  });

  it("never foresees worse for more proof, whatever the outcomes were", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }), fc.boolean()),
          {
            minLength: 5,
            maxLength: 40,
          },
        ),
        fc.nat(2),
        (all, column) => {
          const asked = { rows: all.map(([row]) => row), good: all.map(([, came]) => came) };
          const fit = fitMonotone({ ...asked, prior: [0, 0, 0], strength: 1 });
          const less = [0.3, 0.3, 0.3];
          const more = less.map((share, index) => (index === column ? 0.9 : share));
          expect(chanceOf(fit, more)).toBeGreaterThanOrEqual(chanceOf(fit, less));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("stays at the present weights while outcomes are few or the pull is strong, and at no slope where all went well", () => {
    const few = { rows: rows.slice(0, 20), good: good.slice(0, 20) };
    const { weights } = fitMonotone({ ...few, prior: [1, 1, 1, 1, 1], strength: 1e6 });
    for (const weight of weights) expect(weight).toBeCloseTo(1, 2);
    const { weights: flat } = fitMonotone({ ...few, good: few.good.map(() => true), prior, strength: 1 });
    for (const weight of flat) expect(Number.isFinite(weight) && weight >= 0).toBe(true);
  });

  it("is a minimum: no small step of any weight that is allowed makes the penalised likelihood better", () => {
    const asked = { rows: rows.slice(0, 500), good: good.slice(0, 500), prior, strength: 2 };
    const fit = fitMonotone(asked);
    const loss = (weights: number[]) =>
      asked.rows.reduce(
        (sum, row, index) => {
          const chance = chanceOf({ ...fit, weights }, row);
          return sum - Math.log(asked.good[index] ? chance : 1 - chance);
        },
        weights.reduce((sum, weight) => sum + weight ** 2, 0),
      );
    const least = loss(fit.weights);
    fit.weights.forEach((weight, at) => {
      for (const step of [-0.01, 0.01])
        if (weight + step >= 0)
          expect(loss(fit.weights.map((one, index) => (index === at ? one + step : one)))).toBeGreaterThan(least);
    });
  });

  it("is the same every time", () => {
    const asked = { rows: rows.slice(0, 800), good: good.slice(0, 800), prior, strength: 1 };
    expect(fitMonotone(asked)).toEqual(fitMonotone(asked));
  });
});
