import type { Policy } from "../scorecard/policy";
import { anyRound } from "../scorecard/policy-schema";
import { fromMinor, type Minor, toMinor } from "../values/money";
import { amountOfLine } from "./amount";
import { type Penalty, penaltiesOf } from "./penalties";
import { greatest, minorAmount, percentOf } from "./percent";
import type { Factor, Reason } from "./recommendation";
import { redoWithout } from "./redo";
import type { Sum } from "./sum";
import { type WorkedCase, withoutCheck } from "./worked-case";

/** Every factor that can be a reason, by what it does to the amount. A doubt is a reason of its own: "doubt:" and the check. */
export const reasonFactors = {
  up: [
    ...["sales-by-invoices", "sales-by-statement", "sales-by-purchases", "sales-in-currency", "contracted-income"],
    ...["vehicles", "premises-and-permit", "shown-live"],
  ],
  down: ["proof-strength", "concentration", "implied-sales", "support-strength", "identity", "gaps"],
  hold: [
    "held",
    "working-capital-need",
    "registration-unseen",
    "per-round-limit",
    "product-cap",
    "authority-cap",
    "never-below-current",
  ],
} as const satisfies Record<Reason["direction"], readonly string[]>;

type Weighed = Reason & { raise: Minor; taken: Minor };

/**
 * Why the amount is what it is: first what raised it, then what lowers or holds it, ranked by money. Each of the latter
 * carries `raise`, the money it costs, found by running the policy again without it; of equals the one that took more from
 * the sum comes first.
 */
export function reasonsOf(given: WorkedCase, likely: Sum): Reason[] {
  const bites = likely.factors.filter((factor) => factor.bites);
  const of = (list: readonly string[]) => bites.filter((factor) => list.includes(factor.id));
  const raiseWithout = (id: string) => amountOfLine(relaxed(given, id), "likely").amount - likely.amount;
  const up = of(reasonFactors.up).filter((factor) => !factor.value.startsWith("0.00"));
  const against = [
    ...penaltiesOf(given.against, given.policy).map((penalty) => doubtReason(penalty, given, likely)),
    ...of(lowering(bites)).map((factor) =>
      weighed(factor, "down", raiseWithout(factor.id), ofSales(factor, likely) ? given.policy.shareOfSales : 100),
    ),
    ...holding(likely).map((factor) =>
      weighed(
        factor,
        "hold",
        factor.id === "registration-unseen"
          ? raiseWithout(factor.id)
          : redoWithout(likely.factors, factor) - likely.amount,
      ),
    ),
  ];
  return [
    ...up.map<Reason>(({ id, saw, value, documents }) => ({
      ...{ code: id, direction: "up", saw: { ...saw, value }, documents },
    })),
    ...ranked(against),
    ...(likely.amount <= (toMinor(given.attestation.currentLine) ?? 0n) && up.length === 0
      ? [{ code: "nothing-proven", direction: "hold" as const, saw: {}, documents: [] }]
      : []),
  ];
}

/** The codes of the reasons that come first when a line is not what was hoped for: at most four, the dearest first. */
export function principalOf(reasons: readonly Reason[]): string[] {
  return reasons
    .filter(({ code, direction }) => direction !== "up" && code !== "never-below-current")
    .map((reason) => reason.code)
    .filter((code, index, all) => all.indexOf(code) === index)
    .slice(0, 4);
}

/** A licence that was not seen is told once: where it limits the round, not as a part that is taken off as well. */
const lowering = (bites: readonly Factor[]) =>
  bites.some((one) => one.id === "registration-unseen")
    ? reasonFactors.down.filter((id) => id !== "identity")
    : reasonFactors.down;

/** What holds the line: caps that bite, and a hold even where the sum is smaller anyway. The floor comes last. */
const holding = ({ factors }: Sum) =>
  factors.filter(({ id, bites }) => (reasonFactors.hold as readonly string[]).includes(id) && (bites || id === "held"));

function doubtReason({ check, documents, percent }: Penalty, given: WorkedCase, likely: Sum): Weighed {
  const raise = amountOfLine(withoutCheck(given, check), "likely").amount - likely.amount;
  const rows = likely.factors.filter(({ id, saw }) => id === "doubt" && saw.check === check);
  const saw = { check, percent, raise: fromMinor(greatest(0n, raise)) };
  return { code: `doubt:${check}`, direction: "down", saw, documents, raise, taken: takenBy(rows) };
}

function weighed(factor: Factor, direction: Reason["direction"], raise: Minor, percent = 100): Weighed {
  const { id, value, saw, documents } = factor;
  const said = { ...saw, value, raise: fromMinor(greatest(0n, raise)) };
  return { code: id, direction, saw: said, documents, raise, taken: percentOf(takenBy([factor]), percent) };
}

/** Whether a row stands where the sum still counts sales: of what it takes, only a share is line. */
const ofSales = (factor: Factor, { factors }: Sum) =>
  factors.indexOf(factor) < factors.findIndex((one) => one.id === "share-of-sales");

const takenBy = (rows: readonly Factor[]): Minor =>
  rows.reduce((sum, { before, after }) => sum + minorAmount(before ?? after) - minorAmount(after), 0n);

function ranked(reasons: readonly Weighed[]): Reason[] {
  const first = (one: Weighed) => (one.code === "held" ? 0 : one.code === "never-below-current" ? 2 : 1);
  const order = (a: Minor, b: Minor) => (a === b ? 0 : a > b ? -1 : 1);
  return [...reasons]
    .sort((a, b) => first(a) - first(b) || order(a.raise, b.raise) || order(a.taken, b.taken))
    .map(({ code, direction, saw, documents }) => ({ code, direction, saw, documents }));
}

/** The case as it would be weighed if one of the factors that lower did not stand. */
function relaxed(given: WorkedCase, factor: string): WorkedCase {
  const { policy, looked, trades } = given;
  const under = (numbers: Partial<Policy>): WorkedCase => ({ ...given, policy: { ...policy, ...numbers } });
  switch (factor) {
    case "proof-strength":
      return {
        ...given,
        trades: trades.map((one) => ({ ...one, anchor: "confirmed" })),
        looked: looked.map((one) => (one.flow ? { ...one, anchor: "confirmed" } : one)),
      };
    case "support-strength":
      return {
        ...given,
        ...{ looked: looked.map((one) => (one.flow ? one : { ...one, anchor: "confirmed" })) },
        contracts: given.contracts.map((one) => ({ ...one, anchor: "confirmed" })),
        vehicles: given.vehicles.map((one) => ({ ...one, anchor: "confirmed" })),
      };
    case "identity":
    case "registration-unseen":
      return under({ identityUnproven: 100, unregistered: anyRound });
    case "gaps":
      return under({ gap: { ...policy.gap, most: 0 } });
    case "implied-sales":
      return under({ statementInflow: 100, purchasesImplied: 100 });
    default:
      return under({ concentrationExcess: 100 });
  }
}
