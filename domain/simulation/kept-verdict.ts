import type { CaseVerdict } from "./verdict-of";

/** A verdict as plain JSON: amounts as decimal text of minor units. */
export const keepVerdict = (verdict: CaseVerdict): unknown =>
  JSON.parse(JSON.stringify(verdict, (_, value) => (typeof value === "bigint" ? value.toString() : value)));

/** A verdict as it was before it was kept. */
export function keptVerdict(kept: unknown): CaseVerdict {
  const { current, low, likely, high, ...rest } = kept as Record<string, string>;
  const [now, least, amount, most] = [current, low, likely, high].map((text) => BigInt(text ?? 0));
  return { ...rest, current: now, low: least, likely: amount, high: most } as unknown as CaseVerdict;
}
