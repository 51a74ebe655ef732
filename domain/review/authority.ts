import type { Minor } from "../values/money";

export type Outcome = "approve" | "change" | "ask" | "decline";

/**
 * How many different people must sign: two when the new line is above what this person may confirm alone, or when the
 * decision goes against the recommendation (another amount than recommended, or declining a recommended raise).
 * Asking for one more item never needs a second signature.
 */
export function signaturesNeeded(given: {
  outcome: Outcome;
  amount: Minor | null;
  recommended: Minor;
  currentLine: Minor;
  authority: Minor | null;
}): 1 | 2 {
  const { outcome, amount, recommended, currentLine, authority } = given;
  if (outcome === "ask") return 1;
  if (outcome === "decline") return recommended > currentLine ? 2 : 1;
  if (amount === null || authority === null || amount > authority) return 2;
  return amount === recommended ? 1 : 2;
}
