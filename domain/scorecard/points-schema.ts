import { z } from "zod";
import { type Band, most } from "./band";

const points = z.number().int().min(0).max(100);
/** Bands of one rule: who reaches more is never given less. Without a band the rule gives nothing. */
const bands = z
  .array(z.strictObject({ from: z.number().int().min(0).max(1_000_000_000), points }))
  .max(8)
  .refine(isRising, "each band begins higher than the one before and gives no fewer points");

/**
 * Points that evidence gives, by dimension and rule: a number for what is there or not, bands for what is counted
 * (years, vehicles, customers; money on the account in whole units of the policy's currency). A dimension has a hundred
 * points, so that what is printed adds up to its score; being shown live fills up what is left.
 */
export const pointsSchema = z.strictObject({
  who: z
    .strictObject({
      "licence-shown": points,
      "uscc-valid": points,
      "years-established": bands,
      "names-agree-everywhere": points,
    })
    .refine(within100, "a dimension has a hundred points at most"),
  assets: z
    .strictObject({
      "vehicles-proven": bands,
      "vehicle-shown": points,
      "premises-shown": points,
      "permit-shown": points,
      "money-kept": bands,
      "shown-live": points,
    })
    .refine(({ "shown-live": _fillsUp, ...rest }) => within100(rest), "a dimension has a hundred points at most"),
  trade: z
    .strictObject({
      /** For twelve months with sales; fewer give their part. */
      "months-with-sales": points,
      /** As how many months sales count that a statement or purchases imply. */
      impliedMonths: z.number().int().min(0).max(12),
      /** For all that was stated; less gives its part. */
      "stated-sales-proven": points,
      "several-customers": bands,
      "income-contracted": points,
    })
    .refine(({ impliedMonths: _months, ...rest }) => within100(rest), "a dimension has a hundred points at most"),
});

export type Points = z.infer<typeof pointsSchema>;

function isRising(given: readonly Band[]): boolean {
  return given.every((one, index) => {
    const before = given[index - 1];
    return !before || (one.from > before.from && one.points >= before.points);
  });
}

/** Whether all that the rules of a dimension can give is a hundred points at most. */
export function within100(rules: Readonly<Record<string, number | readonly Band[]>>): boolean {
  return Object.values(rules).reduce<number>((sum, one) => sum + (typeof one === "number" ? one : most(one)), 0) <= 100;
}
