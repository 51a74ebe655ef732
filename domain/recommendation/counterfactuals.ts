import { fromMinor, type Minor } from "../values/money";
import type { WordValues } from "../words";
import { amountOfLine } from "./amount";
import { fillGaps } from "./fill-gaps";
import { minorAmount } from "./percent";
import { imagined, imaginedSales } from "./plausible-evidence";
import type { Counterfactual, Reason, Recommendation } from "./recommendation";
import { redoWithout } from "./redo";
import { smallest } from "./smallest";
import { confirmedSupports, type Flip, strongerProof } from "./stronger-proof";
import type { Sum } from "./sum";
import { type WorkedCase, withDocuments, withoutCheck } from "./worked-case";

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
      return strongerProof({ worked, now, line });
    case "support-strength":
      return confirmedSupports({ worked, now, line });
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
