import fc from "fast-check";
import { expect, it } from "vitest";
import { randomCase } from "@/fixtures/random-case";
import { judge } from "./judge";
import type { Factor } from "./recommendation";

/** A pencil: amounts as cents, shares as whole percent, what is left of a cent is dropped. Knows nothing of the rules' code. */
const cents = (printed: string | number | Date | undefined): bigint => {
  const text = String(printed ?? "0.00");
  const minus = text.startsWith("-");
  const plain = BigInt(text.replace("-", "").replace(".", ""));
  return minus ? -plain : plain;
};
const percent = (amount: bigint, share: string | number | Date | undefined) =>
  (amount * BigInt(String(share).replace("%", ""))) / 100n;
const smaller = (a: bigint, b: bigint) => (a < b ? a : b);
const larger = (a: bigint, b: bigint) => (a > b ? a : b);

/** What a row makes of the amount before it. */
function redo({ role, value }: Factor, before: bigint): bigint {
  if (role === "start") return cents(value);
  if (role === "add") return before + cents(value);
  if (role === "multiply") return percent(before, value);
  if (role === "cap") return smaller(before, cents(value));
  if (role === "floor") return larger(before, cents(value));
  return (before / cents(value)) * cents(value);
}

/** A row's value from the numbers printed beside it, where it is not a number of the policy itself. */
function redoneValue({ id, saw }: Factor, before: bigint): bigint | string | null {
  const lost = (amount: bigint, share: Factor["saw"][string] | undefined) => amount - percent(amount, share);
  switch (id) {
    case "sales-by-purchases":
      return (cents(saw.bought) * 100n) / (100n - BigInt(String(saw.margin)));
    case "sales-by-statement": {
      const income = larger(0n, cents(saw.totalIn) - cents(saw.own) - cents(saw.borrowed));
      return Number(saw.days) > 366 ? (income * 365n) / BigInt(String(saw.days)) : income;
    }
    case "proof-strength": {
      if (saw.selfOnly === undefined) return 0n;
      const weak = lost(cents(saw.textLayer), saw.textPercent) + lost(cents(saw.selfOnly), saw.selfPercent);
      return -smaller(before, weak);
    }
    case "concentration":
      return -lost(cents(saw.excess), saw.percent);
    case "implied-sales":
      return -lost(before, saw.percent);
    case "contracted-income":
      return smaller(percent(cents(saw.remaining), saw.percent), percent(before, saw.limitPercent));
    case "vehicles":
      return cents(saw.each) * BigInt(String(saw.count));
    case "premises-and-permit":
      return cents(saw.premises) + cents(saw.permit);
    case "gaps": {
      const months = Math.max(0, Number(saw.months) - Number(saw.free));
      return `${100 - Math.min(Number(saw.most), months * Number(saw.perMonth))}%`;
    }
    case "doubt":
      return `${Math.max(0, 100 - Number(saw.percent))}%`;
    case "working-capital-need": {
      const cost = percent(cents(saw.sales), 100 - Number(saw.margin));
      return (percent(cost, 100 + Number(saw.growth)) * BigInt(String(saw.days))) / 360n;
    }
    default:
      return null;
  }
}

const seed = Math.floor(Math.random() * 2 ** 31);

it("every printed sum comes out again with a pencil, row by row and to the cent, in a thousand cases", () => {
  const seen = new Set<string>();
  for (const given of fc.sample(randomCase, { numRuns: 1_000, seed })) {
    const { factors, likely } = judge(given).recommendation;
    let amount = 0n;
    for (const factor of factors) {
      const at = { seed, id: factor.id, case: given.documents.map((one) => one.id).join() };
      expect({ ...at, before: factor.before }).toEqual({ ...at, before: written(amount) });
      const value = redoneValue(factor, amount);
      if (value !== null)
        expect({ ...at, value: factor.value }).toEqual({
          ...at,
          value: typeof value === "bigint" ? written(value) : value,
        });
      amount = redo(factor, amount);
      expect({ ...at, after: factor.after }).toEqual({ ...at, after: written(amount) });
      if (factor.bites) seen.add(factor.id);
    }
    expect(likely).toBe(written(amount));
  }
  // The random cases reach every row that random papers can reach.
  for (const id of ["proof-strength", "concentration", "implied-sales", "contracted-income", "gaps", "doubt", "held"])
    expect([...seen]).toContain(id);
}, 60_000);

function written(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
