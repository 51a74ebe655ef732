import type { Tally } from "./tally";

const amounts: ReadonlySet<string> = new Set(["current", "live", "draft", "gained", "lost"]);

/** A tally as plain JSON: its amounts as decimal text of minor units. */
export function keepTally(tally: Tally): unknown {
  return JSON.parse(JSON.stringify(tally, (_, value) => (typeof value === "bigint" ? value.toString() : value)));
}

/** A tally as it was before it was kept. */
export function keptTally(kept: unknown): Tally {
  return JSON.parse(JSON.stringify(kept), (key, value) =>
    amounts.has(key) && typeof value === "string" ? BigInt(value) : value,
  ) as Tally;
}
