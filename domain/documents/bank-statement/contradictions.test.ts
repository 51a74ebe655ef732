import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradictionsIn } from "./contradictions";
import { provenRun } from "./running-balance";
import type { Transaction } from "./transactions";

/** Movements read by eye, in rows of one height, with balances that follow from `opening`. */
function account(opening: bigint, moves: readonly bigint[], from = 0): Transaction[] {
  let balance = opening;
  return moves.map((move, index) => {
    balance += move;
    const top = 0.2 + 0.03 * (from + index);
    const box = [0.1, top, 0.8, 0.02] as const;
    const cell = { box, confidence: 0.98 };
    return {
      date: "2026-01-05",
      description: "",
      counterparty: "",
      in: move > 0n ? move : 0n,
      out: move < 0n ? -move : 0n,
      balance,
      row: { page: 1, box, text: "", lines: [{ text: "", page: 1, box, confidence: 0.98, rung: "ocr" }] },
      cells: { move: cell, balance: cell },
    };
  });
}
const moves = fc.array(
  fc.bigInt({ min: -900_000n, max: 900_000n }).filter((move) => move !== 0n),
  { minLength: 6, maxLength: 12 },
);
const found = (list: readonly Transaction[], opening: bigint | null = null) =>
  contradictionsIn(provenRun(list, opening));
const changed = (list: readonly Transaction[], at: number, change: Partial<Transaction>) =>
  list.map((one, index) => (index === at ? { ...one, ...change } : one));

describe("sums of an account that contradict the ones around them", () => {
  it("are none in a whole account, in either order of print", () =>
    fc.assert(
      fc.property(moves, (list) => {
        expect(found(account(5_000_000n, list))).toEqual([]);
        expect(found([...account(5_000_000n, list)].reverse())).toEqual([]);
      }),
    ));

  it("are told as they were read, though the row itself is put right", () =>
    fc.assert(
      fc.property(moves, fc.bigInt({ min: 1_000_000n, max: 3_000_000n }), (list, other) => {
        const true_ = account(5_000_000n, list);
        const moved = found(changed(true_, 3, { in: other, out: 0n }));
        expect(moved).toMatchObject([{ row: 4, page: 1, confidence: 0.98 }]);
        expect(Number(moved[0]!.seen) * 100).toBeCloseTo(Number(other), 0);
        const balance = true_[3]!.balance!;
        const [told] = found(changed(true_, 3, { balance: balance + other }));
        expect(Number(told!.follows) * 100).toBeCloseTo(Number(balance), 0);
      }),
    ));

  it("are the row below one that was taken out, but not one below a gap", () => {
    const list = [30_000n, -20_000n, 55_000n, 70_000n, -10_000n, 45_000n, 5_000n, 60_000n];
    const gone = account(900_000n, list).filter((_, index) => index !== 4);
    expect(found(gone)).toEqual([]);
    const closed = gone.map((one, index) => ({ ...one, row: account(0n, list)[index]!.row }));
    expect(found(closed)).toMatchObject([{ row: 5, seen: "450.00", follows: "350.00" }]);
  });

  it("are told beside the first and the last row where no slip of a reader would heal them", () => {
    const list = [30_000n, -20_055n, 55_000n, 70_000n, -10_000n, 45_000n, 5_000n];
    const true_ = account(900_000n, list);
    const atEnd = changed(true_, 6, { in: 733_361n });
    expect(found(atEnd)).toMatchObject([{ row: 7, seen: "7333.61", follows: "50.00" }]);
    const atBegin = changed(true_, 1, { out: 733_361n });
    expect(found(atBegin)).toMatchObject([{ row: 2, seen: "7333.61", follows: "200.55" }]);
    expect(found(changed(true_, 6, { in: 6_000n }))).toEqual([]);
    const faint = true_[6]!.cells!.move!;
    expect(found(changed(atEnd, 6, { cells: { move: { ...faint, confidence: 0.8 }, balance: faint } }))).toEqual([]);
    expect(found(changed(atEnd, 3, { in: 444_444n }))).toEqual(found(changed(true_, 3, { in: 444_444n })));
  });

  it("are not told where two things are wrong at once", () => {
    const list = account(900_000n, [30_000n, -20_000n, 55_000n, 70_000n, -10_000n, 45_000n]);
    const twice = changed(changed(list, 2, { in: 77_000n }), 3, { in: 88_100n });
    expect(found(twice)).toEqual([]);
  });
});
