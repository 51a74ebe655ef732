import type { Severity } from "../../checks/check";
import { compareNames, foldName } from "../../values/company-name";
import { daysBetween } from "../../values/day";
import { fromMinor, type Minor } from "../../values/money";
import type { CaseAnswer, CaseEvidence } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { ownInvoices, percentOf } from "../own-invoices";
import { type Movement, ownStatements, type Statement, whereSaid } from "../own-statements";

/** Money that is back so soon, nearly whole; or later and with more kept, where nearly all of what came in goes back. */
const soon = { days: 10, least: 95n };
const late = { days: 35, least: 90n };
type Within = typeof soon;
/** Banks and payment houses stand between; they are nobody's partner. */
const between = /支付|银行|财付通|微信|信用社|清算|银联|paypal|stripe|bank/iu;
/** What honest people send back: deposits, wrong transfers, cancelled orders. */
const givenBack = /退款|退货|押金|保证金|退回|冲正|refund|deposit|reversal/iu;

/** Money that came in from somebody and went back to them, nearly all of it, within days. One answer per statement and party. */
export function moneyComesBack(evidence: CaseEvidence): CaseAnswer[] {
  return ownStatements(evidence).flatMap((statement) =>
    [...byParty(statement, evidence)].flatMap(([, movements]) =>
      judge(statement, movements, wasCredited(evidence, movements[0]!.counterparty)),
    ),
  );
}

function byParty({ movements }: Statement, { attestation }: CaseEvidence): Map<string, Movement[]> {
  const groups = new Map<string, Movement[]>();
  for (const movement of movements) {
    const key = foldName(movement.counterparty);
    if (key.length < 2 || between.test(movement.counterparty) || isApplicant(attestation, movement.counterparty, null))
      continue;
    groups.set(key, [...(groups.get(key) ?? []), movement]);
  }
  return groups;
}

/** Whether a red invoice tells that this customer's goods were taken back: then its money goes back too. */
const wasCredited = (evidence: CaseEvidence, party: string): boolean =>
  ownInvoices(evidence).some(({ amount, other }) => amount < 0n && compareNames(other, party) !== "different");

type Pair = { into: Movement; out: Movement };

function pairsOf(movements: readonly Movement[], { days, least }: Within): Pair[] {
  const used = new Set<Movement>();
  return movements.flatMap((into) => {
    if (into.in === 0n) return [];
    const out = movements.find(
      (one) =>
        one.out > 0n &&
        !used.has(one) &&
        Math.abs(daysBetween(into.day, one.day)) <= days &&
        isNear(into.in, one.out, least),
    );
    if (!out) return [];
    used.add(out);
    return [{ into, out }];
  });
}

const isNear = (a: Minor, b: Minor, least: bigint): boolean => (a < b ? a * 100n >= b * least : b * 100n >= a * least);

function judge(statement: Statement, movements: readonly Movement[], credited: boolean): CaseAnswer[] {
  const looked = [soon, late].map((within) => look(statement, movements, { within, credited }));
  const { first, moved, percent, severity } = looked.reduce((best, one) =>
    severities.indexOf(one.severity) > severities.indexOf(best.severity) || !best.first ? one : best,
  );
  if (!first) return [];
  return [
    {
      verdict: severity === "high" ? "fail" : "concern",
      severity,
      documentId: statement.document.id,
      ...whereSaid(statement.document, first.out.out, "rows"),
      saw: { shape: "money", party: first.into.counterparty, amount: fromMinor(moved), percent },
    },
  ];
}

const severities: readonly Severity[] = ["info", "low", "medium", "high"];

function look(
  statement: Statement,
  movements: readonly Movement[],
  { within, credited }: { within: Within; credited: boolean },
) {
  const pairs = pairsOf(movements, within);
  const moved = pairs.reduce((sum, { into }) => sum + into.in, 0n);
  const percent = percentOf(moved, statement.totalIn);
  const excused =
    (credited && pairs.length === 1) || pairs.some(({ into, out }) => givenBack.test(into.words + out.words));
  const severity = within === late && !isNearlyAll(pairs, movements) ? "info" : gravity(pairs.length, percent);
  return { first: pairs[0], moved, percent, severity: excused ? excuse(severity, pairs) : severity };
}

/** Whether what came back is nearly all that these two ever paid each other. */
function isNearlyAll(pairs: readonly Pair[], movements: readonly Movement[]): boolean {
  const sum = (of: readonly Movement[]) => of.reduce((total, one) => total + one.in + one.out, 0n);
  return sum(pairs.flatMap(({ into, out }) => [into, out])) * 100n >= sum(movements) * 85n;
}

/** One deposit among many trips excuses none of the others. */
function excuse(severity: Severity, pairs: readonly Pair[]): Severity {
  const rest = pairs.filter(({ into, out }) => !givenBack.test(into.words + out.words));
  if (rest.length === 0 || pairs.length === 1) return "info";
  return rest.length >= 2 ? severity : "low";
}

function gravity(pairs: number, percent: number): Severity {
  if (pairs >= 3 && percent >= 35) return "high";
  // One sum that went back may be one order that was called off; half of all that came in is looked at.
  if (pairs >= 2 ? percent >= 12 : percent >= 50) return "medium";
  return percent >= 10 ? "low" : "info";
}
