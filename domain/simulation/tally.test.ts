import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairnessOf } from "./fairness";
import { groupsOf } from "./groups-of";
import { type Counted, countCase, emptyTally, mergeTallies, mostChanged } from "./tally";
import type { CaseVerdict } from "./verdict-of";

const verdict = fc.record<CaseVerdict>({
  current: fc.bigInt({ min: 0n, max: 10n }),
  likely: fc.bigInt({ min: 0n, max: 20n }),
  score: fc.integer({ min: 0, max: 5 }),
  hand: fc.constantFrom("reviewer", "senior", "beyond"),
  held: fc.boolean(),
  fast: fc.boolean(),
});
const someCases = fc
  .array(
    fc.record({
      live: verdict,
      draft: verdict,
      groups: fc.record({
        industry: fc.constantFrom("haulage", "retail"),
        region: fc.constantFrom("广东", "四川"),
        size: fc.constant("under-300k"),
        age: fc.constant("1-3y"),
        language: fc.constantFrom("zh-CN", "en"),
      }),
    }),
    { maxLength: 60 },
  )
  .map((all) => all.map<Counted>((one, index) => ({ ...one, caseId: `case ${index}` })));

const tallyOf = (all: readonly Counted[]) => {
  const tally = emptyTally();
  for (const one of all) countCase(tally, one);
  return tally;
};

describe("counting cases under two policies", () => {
  it("gives the same however the cases are dealt out and in whatever order the parts come together", () => {
    fc.assert(
      fc.property(someCases, fc.integer({ min: 0, max: 60 }), (all, at) => {
        const [a, b] = [tallyOf(all.slice(0, at)), tallyOf(all.slice(at))];
        expect(mergeTallies(a, b)).toEqual(tallyOf(all));
        expect(mergeTallies(b, a)).toEqual(tallyOf(all));
      }),
    );
  });

  it("adds up: winners less losers is the change of exposure, and every group of a grouping is all", () => {
    fc.assert(
      fc.property(someCases, (all) => {
        const tally = tallyOf(all);
        expect(tally.all.draft - tally.all.live).toBe(tally.gained - tally.lost);
        for (const cells of Object.values(tally.groups))
          expect(Object.values(cells).reduce((sum, cell) => sum + cell.draft, 0n)).toBe(tally.all.draft);
        const { reviewer, senior, beyond } = tally.work.draft;
        expect(reviewer + senior + beyond).toBe(all.length);
      }),
    );
  });

  it("names the cases that change most, as a sort of all would", () => {
    fc.assert(
      fc.property(someCases, (all) => {
        const size = ({ live, draft }: Counted) => Math.abs(Number(draft.likely - live.likely));
        const sorted = all
          .filter((one) => size(one) > 0)
          .sort((a, b) => size(b) - size(a) || (a.caseId < b.caseId ? -1 : 1));
        expect(tallyOf(all).most.map((one) => one.caseId)).toEqual(
          sorted.slice(0, mostChanged).map((one) => one.caseId),
        );
      }),
    );
  });
});

const cell = (cases: number, raisedDraft: number) => ({
  ...{ cases, raisedDraft, raisedLive: 0, gain: 0, lose: 0, current: 0n, live: 0n, draft: 0n },
});

describe("fairness by group", () => {
  it("compares each group with the one that is raised most often, and points below four fifths", () => {
    const rows = fairnessOf({ north: cell(100, 50), south: cell(50, 19), west: cell(40, 16) }, "draft");
    expect(rows.map(({ group, impact, look }) => [group, impact?.toFixed(2), look])).toEqual([
      ["north", "1.00", false],
      ["south", "0.76", true],
      ["west", "0.80", false],
    ]);
  });

  it("lists small groups with their counts and compares them with nobody", () => {
    const rows = fairnessOf({ many: cell(90, 10), few: cell(3, 3) }, "draft");
    expect(rows.map(({ impact }) => impact)).toEqual([null, null]);
    expect(rows[1]).toMatchObject({ group: "few", cases: 3, raised: 3, look: false });
  });
});

it("tells regions by province, however the place is written, and sizes by stated sales", () => {
  const stated = { industry: "retail", yearlySales: "999999.99", establishedOn: "2024-01-01" } as never;
  const of = (region: string | null) => groupsOf({ ...(stated as object), region } as never, "2026-11-22", "en");
  expect(["广东省深圳市", "广东 佛山", "Leeds", "", null].map((region) => of(region).region)).toEqual([
    "广东",
    "广东",
    "Leeds",
    "unsaid",
    "unsaid",
  ]);
  expect(of("广东")).toMatchObject({ size: "300k-1m", age: "1-3y", language: "en", industry: "retail" });
});
