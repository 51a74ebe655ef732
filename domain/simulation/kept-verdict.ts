import type { CaseVerdict } from "./verdict-of";

/** A verdict as plain JSON: amounts as decimal text of minor units. */
export const keepVerdict = (verdict: CaseVerdict): unknown =>
  JSON.parse(JSON.stringify(verdict, (_, value) => (typeof value === "bigint" ? value.toString() : value)));

/** A verdict as it was before it was kept. */
export function keptVerdict(kept: unknown): CaseVerdict {
  const { current, likely, ...rest } = kept as Record<string, string>;
  return { ...rest, current: BigInt(current ?? 0), likely: BigInt(likely ?? 0) } as unknown as CaseVerdict;
}
