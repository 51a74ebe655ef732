import type { CheckedDocument } from "../checks/check";
import { fromMinor, type Minor } from "../values/money";
import type { WordValues } from "../words";
import { amountOfLine } from "./amount";
import { asConfirmed, asOriginal, gainsAsOriginal } from "./candidates";
import { fillGaps } from "./fill-gaps";
import { minorAmount } from "./percent";
import { imagined, imaginedSales } from "./plausible-evidence";
import type { Counterfactual, Reason, Recommendation } from "./recommendation";
import { redoWithout } from "./redo";
import type { Sum } from "./sum";
import { type WorkedCase, withDocuments, withoutCheck } from "./worked-case";

type Flip = { change: string; saw?: WordValues; after: Minor };

/**
 * For every reason that lowers or holds the line: the smallest change of facts that would flip it, found by running the
 * policy again, and the line it leads to. Where no fact could, it says whose decision it is.
 */
export function counterfactualsOf(worked: WorkedCase, recommendation: Recommendation): Counterfactual[] {
  const now = minorAmount(recommendation.likely);
  return recommendation.reasons
    .filter(({ direction }) => direction !== "up")
    .map((reason) => {
      const { change, saw = {}, after } = flipOf(reason, worked, recommendation, now);
      const gain = fromMinor(after > now ? after - now : 0n);
      return { reason: reason.code, change, saw: { ...saw, gain }, likelyAfter: fromMinor(after > now ? after : now) };
    });
}

function flipOf(reason: Reason, worked: WorkedCase, { factors }: Recommendation, now: Minor): Flip {
  const { code, saw } = reason;
  const line = (changed: WorkedCase) => amountOfLine(changed, "likely").amount;
  const factor = factors.find((one) => one.id === code);
  if (code.startsWith("doubt:")) {
    const check = code.slice("doubt:".length);
    return {
      change: "settle",
      saw: { check, count: reason.documents.length },
      after: line(withoutCheck(worked, check)),
    };
  }
  switch (code) {
    case "proof-strength":
      return strongerProof(worked, now, line);
    case "concentration":
      return salesFor(worked, now, "other-customers", (sum) => !bites(sum, code));
    case "implied-sales":
      return salesFor(worked, now, "invoices", (sum) => !bites(sum, code));
    case "identity":
    case "registration-unseen": {
      const { name } = worked.attestation;
      return { change: "licence", after: line(withDocuments(worked, [imagined("business-licence", { name })])) };
    }
    case "gaps": {
      const { months, documents } = fillGaps(worked);
      return {
        change: "fill-months",
        saw: { count: months.length, months: months.join(", ") },
        after: line(withDocuments(worked, documents)),
      };
    }
    case "held":
      return {
        change: "settle-held",
        saw: { count: reason.documents.length },
        after: factor ? redoWithout(factors, factor) : now,
      };
    case "per-round-limit":
      return { change: "next-round", saw: nextRound(worked, now), after: now };
    case "working-capital-need":
    case "never-below-current":
    case "nothing-proven":
      return salesFor(worked, now, "more-sales", (sum) => sum.amount > now);
    default:
      return { change: "policy-only", saw: { limit: saw.value ?? "" }, after: now };
  }
}

const nextRound = ({ policy }: WorkedCase, now: Minor): WordValues => ({
  limit: fromMinor(now * BigInt(policy.perRound.timesCurrentLine)),
});

/**
 * The fewest invoices, largest first, that have to be shown as their structured originals for the line to rise; where an
 * original would weigh no more, as with what the seller's own program writes, the fewest that others have to confirm.
 */
function strongerProof(worked: WorkedCase, now: Minor, line: (changed: WorkedCase) => Minor): Flip {
  const weak = worked.trades
    .filter((one) => one.side === "sale" && one.amount > 0n && one.anchor !== "confirmed")
    .sort((a, b) => (a.amount === b.amount ? (a.documentId < b.documentId ? -1 : 1) : a.amount > b.amount ? -1 : 1));
  const gaining = weak.filter((one) => {
    const document = worked.documents.find(({ id }) => id === one.documentId);
    return document !== undefined && gainsAsOriginal(document, worked.policy);
  });
  const shown = fewestOf(gaining, "originals", asOriginal, { worked, now, line });
  return shown.after > now ? shown : fewestOf(weak, "confirmed", asConfirmed, { worked, now, line });
}

function fewestOf(
  trades: WorkedCase["trades"],
  change: "originals" | "confirmed",
  stronger: (document: CheckedDocument) => CheckedDocument,
  { worked, now, line }: { worked: WorkedCase; now: Minor; line: (changed: WorkedCase) => Minor },
): Flip {
  const again = (count: number): CheckedDocument[] => {
    const ids = new Set(trades.slice(0, count).map((one) => one.documentId));
    return worked.documents.filter((one) => ids.has(one.id)).map(stronger);
  };
  const after = (count: number) => line(withDocuments(worked, again(count)));
  const fewest = smallest(trades.length, (count) => after(count) > now) ?? trades.length;
  const amount = trades.slice(0, fewest).reduce((sum, one) => sum + one.amount, 0n);
  return { change, saw: { count: fewest, amount: fromMinor(amount) }, after: after(fewest) };
}

/**
 * The smallest proven sales to new customers, in whole steps, with which the sum no longer says it; what comes first where no
 * sales would do.
 */
function salesFor(worked: WorkedCase, now: Minor, change: string, gone: (sum: Sum) => boolean): Flip {
  const unit = minorAmount(worked.policy.step);
  const sumWith = (steps: number) =>
    amountOfLine(withDocuments(worked, imaginedSales(worked, unit * BigInt(steps))), "likely");
  const steps = smallest(16_384, (count) => gone(sumWith(count)));
  if (steps === null) return { change: "another-first", after: now };
  return { change, saw: { amount: fromMinor(unit * BigInt(steps)) }, after: sumWith(steps).amount };
}

const bites = (sum: Sum, id: string) => sum.factors.some((factor) => factor.id === id && factor.bites);

/** The smallest whole number from 1 to `most` for which it holds; it keeps holding once it does. Null where it never does. */
function smallest(most: number, holds: (count: number) => boolean): number | null {
  if (most < 1 || !holds(most)) return null;
  let [below, from] = [0, most];
  while (from - below > 1) {
    const middle = Math.floor((below + from) / 2);
    if (holds(middle)) from = middle;
    else below = middle;
  }
  return from;
}
