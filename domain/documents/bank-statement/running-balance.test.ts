import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provenRun } from "./running-balance";
import type { Transaction } from "./transactions";

const row = { page: 1, lines: [], box: [0, 0, 1, 0.01] as const, text: "" } as unknown as Transaction["row"];

/** Movements with balances that follow from `opening`. */
function account(opening: bigint, moves: readonly bigint[]): Transaction[] {
  let balance = opening;
  return moves.map((move, index) => {
    balance += move;
    const date = `2026-01-${String(index + 1).padStart(2, "0")}`;
    return {
      date,
      description: "",
      counterparty: "",
      in: move > 0n ? move : 0n,
      out: move < 0n ? -move : 0n,
      balance,
      row,
    };
  });
}
const sums = (list: readonly Transaction[]) => list.map((one) => one.in - one.out);

describe("a running balance", () => {
  const moves = fc.array(
    fc.bigInt({ min: -900_000n, max: 900_000n }).filter((move) => move !== 0n),
    { minLength: 3, maxLength: 12 },
  );

  it("proves every movement of a whole account, in either order of print", () => {
    fc.assert(
      fc.property(moves, (list) => {
        const printed = account(5_000_000n, list);
        expect(provenRun(printed, 5_000_000n)).toMatchObject({ broken: 0, proven: list.length, repaired: 0 });
        const newestFirst = provenRun([...printed].reverse(), 5_000_000n);
        expect(newestFirst.broken).toBe(0);
        expect(sums(newestFirst.list)).toEqual(list);
      }),
    );
  });

  it("repairs one misread sum and one misread balance between right ones", () => {
    const right = account(10_000n, [500n, -200n, 900n, -50n]);
    const wrongSum = right.map((one, index) => (index === 1 ? { ...one, out: 20n } : one));
    expect(sums(provenRun(wrongSum, 10_000n).list)).toEqual([500n, -200n, 900n, -50n]);
    const wrongBalance = right.map((one, index) => (index === 2 ? { ...one, balance: 1n } : one));
    const run = provenRun(wrongBalance, 10_000n);
    expect(run).toMatchObject({ broken: 0, repaired: 1 });
    expect(run.list[2]!.balance).toBe(11_200n);
  });

  it("finds the sign of a sum that was read without its minus", () => {
    const unsigned = account(10_000n, [500n, -200n, -300n]).map((one) => ({ ...one, in: one.in + one.out, out: 0n }));
    expect(sums(provenRun(unsigned, 10_000n).list)).toEqual([500n, -200n, -300n]);
  });

  it("admits a lost movement", () => {
    const whole = account(10_000n, [500n, -200n, 900n, -50n]);
    expect(provenRun([whole[0]!, whole[3]!], 10_000n).broken).toBe(1);
  });

  it("completes a sum whose last digits were lost, and turns down one that the balances contradict", () => {
    const printed = account(100_000n, [3_370_230n, -613_158n, 46_904n]);
    const halfRead = (digits: string) =>
      printed.map((one, index) => (index === 1 ? { ...one, out: 0n, scraps: [digits] } : one)).slice(0, 2);
    expect(provenRun(halfRead("61318"), 100_000n)).toMatchObject({ broken: 0, repaired: 1, turned: 0 });
    expect(provenRun(halfRead("71318"), 100_000n)).toMatchObject({ broken: 1 });
  });
});
