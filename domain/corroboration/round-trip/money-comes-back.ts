import { foldName } from "../../values/company-name";
import { daysBetween } from "../../values/day";
import { fromMinor, type Minor } from "../../values/money";
import type { CaseAnswer, CaseEvidence } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { percentOf } from "../own-invoices";
import { type Movement, ownStatements, type Statement, whereSaid } from "../own-statements";

const daysUntilBack = 10;
/** Banks and payment houses stand between; they are nobody's partner. */
const between = /支付|银行|财付通|微信|信用社|清算|银联|paypal|stripe|bank/iu;
/** What honest people send back: deposits, wrong transfers, cancelled orders. */
const givenBack = /退款|退货|押金|保证金|退回|冲正|refund|deposit|reversal/iu;

/** Money that came in from somebody and went back to them, nearly all of it, within days. One answer per statement and party. */
export function moneyComesBack(evidence: CaseEvidence): CaseAnswer[] {
  return ownStatements(evidence).flatMap((statement) =>
    [...byParty(statement, evidence)].flatMap(([, movements]) => judge(statement, movements)),
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

type Pair = { into: Movement; out: Movement };

function pairsOf(movements: readonly Movement[]): Pair[] {
  const used = new Set<Movement>();
  return movements.flatMap((into) => {
    if (into.in === 0n) return [];
    const out = movements.find(
      (one) =>
        one.out > 0n &&
        !used.has(one) &&
        Math.abs(daysBetween(into.day, one.day)) <= daysUntilBack &&
        isNear(into.in, one.out),
    );
    if (!out) return [];
    used.add(out);
    return [{ into, out }];
  });
}

const isNear = (a: Minor, b: Minor): boolean => (a < b ? a * 100n >= b * 95n : b * 100n >= a * 95n);

function judge(statement: Statement, movements: readonly Movement[]): CaseAnswer[] {
  const pairs = pairsOf(movements);
  const [first] = pairs;
  if (!first) return [];
  const moved = pairs.reduce((sum, { into }) => sum + into.in, 0n);
  const percent = percentOf(moved, statement.totalIn);
  const excused = pairs.every(({ into, out }) => givenBack.test(into.words + out.words));
  const severity = excused ? "info" : gravity(pairs.length, percent);
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

function gravity(pairs: number, percent: number) {
  if (pairs >= 3 && percent >= 35) return "high" as const;
  // One sum that went back may be one order that was called off, however large it was.
  if (pairs >= 2 && percent >= 20) return "medium" as const;
  return percent >= 10 ? ("low" as const) : ("info" as const);
}
