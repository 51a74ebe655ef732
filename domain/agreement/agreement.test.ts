import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementOf, answerOf, nearlySame, type Settled, stanceOf } from "./agreement";
import { kappaOf } from "./kappa";
import { sampledBlind } from "./sampled-blind";

const one = (more: Partial<Settled>): Settled => ({
  ...{ caseId: "c", outcome: "approve", amount: 20n, recommended: 20n, currentLine: 10n, reviewer: "ada" },
  ...{ codes: ["as-recommended"], kinds: ["vat-invoice"], rules: ["sales-by-invoices"] },
  ...more,
});

describe("whether reviewers confirm what is recommended", () => {
  it("knows a confirmed amount, one above, one below, and a declined raise", () => {
    expect(stanceOf(one({}))).toBe("confirmed");
    expect(stanceOf(one({ outcome: "change", amount: 25n }))).toBe("up");
    expect(stanceOf(one({ outcome: "change", amount: 15n }))).toBe("down");
    expect(stanceOf(one({ outcome: "decline", amount: null }))).toBe("down");
    expect(stanceOf(one({ outcome: "decline", amount: null, recommended: 10n }))).toBe("confirmed");
  });

  it("counts a case once for each kind and rule it has, and overrides by direction and reason", () => {
    const agreement = agreementOf([
      one({ kinds: ["vat-invoice", "contract", "contract"] }),
      one({ outcome: "change", amount: 15n, reviewer: "ben", codes: ["sales-not-proven", "too-new"] }),
      one({ outcome: "change", amount: 30n, reviewer: "ben", codes: ["evidence-strong"] }),
    ]);
    expect(agreement.all).toMatchObject({ confirmed: 1, of: 3, up: 1, down: 1 });
    expect(agreement.byKind.map(({ id, of }) => [id, of])).toEqual([
      ["vat-invoice", 3],
      ["contract", 1],
    ]);
    expect(agreement.byReviewer.map(({ id, confirmed, of }) => [id, confirmed, of])).toEqual([
      ["ben", 0, 2],
      ["ada", 1, 1],
    ]);
    expect(agreement.byCode.map(({ code, up, down }) => [code, up, down])).toEqual([
      ["evidence-strong", 1, 0],
      ["sales-not-proven", 0, 1],
      ["too-new", 0, 1],
    ]);
    expect(agreement.all.interval.low).toBeLessThan(1 / 3);
    expect(agreementOf([]).all).toMatchObject({ of: 0, interval: { low: 0, high: 1 } });
  });
});

describe("two people's answers to the same case", () => {
  it("agree as Cohen's own reckoning says", () => {
    // 20 both yes, 5 yes and no, 10 no and yes, 15 both no: agreed 0.7, by habit 0.5.
    const pairs = [
      ...new Array(20).fill(["yes", "yes"]),
      ...new Array(5).fill(["yes", "no"]),
      ...new Array(10).fill(["no", "yes"]),
      ...new Array(15).fill(["no", "no"]),
    ];
    const { agreed, kappa } = kappaOf(pairs);
    expect(agreed).toBe(35);
    expect(kappa).toBeCloseTo(0.4, 10);
  });

  it("is one for people who always agree on different things, and says nothing without any or with one answer", () => {
    expect(
      kappaOf([
        ["a", "a"],
        ["b", "b"],
      ]).kappa,
    ).toBe(1);
    expect(kappaOf([]).kappa).toBeNull();
    expect(kappaOf([["a", "a"]]).kappa).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("a", "b", "c"))), (pairs) => {
        const { kappa } = kappaOf(pairs);
        expect(kappa === null || (kappa <= 1 && kappa >= -1)).toBe(true);
      }),
    );
  });

  it("are told by what they do to the line, and amounts are near within a tenth", () => {
    expect(answerOf("approve", 20n, 10n)).toBe("raise");
    expect(answerOf("change", 10n, 10n)).toBe("keep");
    expect(answerOf("decline", null, 10n)).toBe("keep");
    expect(answerOf("ask", null, 10n)).toBe("ask");
    expect([nearlySame(100n, 90n), nearlySame(100n, 89n), nearlySame(0n, 0n)]).toEqual([true, false, true]);
  });
});

it("puts about the share that is asked for to a second person, the same ones every time, and more include fewer", () => {
  const ids = Array.from({ length: 4000 }, (_, index) => `01a201d0-0000-7000-8000-${String(index).padStart(12, "0")}`);
  const some = ids.filter((id) => sampledBlind(id, 5));
  expect(some.length).toBeGreaterThan(140);
  expect(some.length).toBeLessThan(260);
  expect(some.every((id) => sampledBlind(id, 10))).toBe(true);
  expect(ids.some((id) => sampledBlind(id, 0))).toBe(false);
  expect(ids.every((id) => sampledBlind(id, 100))).toBe(true);
});
