import { fromMinor, type Minor, toMinor } from "../../values/money";
import { findAmounts } from "../../values/parse-amount";
import { fact, factFromLine } from "../fact";
import type { Fact } from "../kind";
import { labelledValues } from "../layout/labelled-values";
import type { PlacedLine } from "../layout/placed-line";
import { balanceHolds, type Transaction } from "./transactions";

const labels = {
  totalIn: [
    "收入合计",
    "贷方合计",
    "贷方发生额合计",
    "总收入",
    "收入总额",
    "转入合计",
    "累计收入",
    "Total credits",
    "Total deposits",
    "Total money in",
    "Total paid in",
    "Money in",
  ],
  totalOut: [
    "支出合计",
    "借方合计",
    "借方发生额合计",
    "总支出",
    "支出总额",
    "转出合计",
    "累计支出",
    "Total debits",
    "Total withdrawals",
    "Total money out",
    "Total paid out",
    "Money out",
  ],
  closingBalance: [
    "期末余额",
    "账户余额",
    "当前余额",
    "本期余额",
    "Closing balance",
    "Ending balance",
    "Balance at end",
    "New balance",
  ],
} as const;

/** Money in, money out and the balance at the end: as printed, checked against the table; else added up from the table. */
export function statementSums(
  lines: readonly PlacedLine[],
  list: readonly Transaction[],
): Record<keyof typeof labels, Fact | null> {
  const holds = balanceHolds(list);
  const total = (side: "in" | "out") => list.reduce((sum, one) => sum + one[side], 0n);
  const last = list.length > 0 && list[0]!.date > list.at(-1)!.date ? list[0]! : list.at(-1);
  return {
    totalIn: judged(lines, labels.totalIn, list.length > 0 ? total("in") : null, list.at(-1), holds),
    totalOut: judged(lines, labels.totalOut, list.length > 0 ? total("out") : null, list.at(-1), holds),
    closingBalance: judged(lines, labels.closingBalance, last?.balance ?? null, last, holds),
  };
}

function judged(
  lines: readonly PlacedLine[],
  names: readonly string[],
  added: Minor | null,
  at: Transaction | undefined,
  holds: number,
): Fact | null {
  const printed = labelledValues(lines, names, sumIn, { anywhere: true, exact: true, below: false })[0];
  if (printed) {
    const agrees = added !== null && toMinor(printed.value) === added;
    return factFromLine(printed.value, printed.line, agrees ? 0.97 : 0.82);
  }
  if (added === null || !at) return null;
  const line = at.row.lines[0]!;
  return fact(fromMinor(added), {
    rung: line.rung,
    confidence: 0.55 + 0.35 * holds,
    page: at.row.page,
    box: at.row.box,
  });
}

/** The first sum with decimals; "12笔 3,400.00" counts entries first. */
function sumIn(text: string): string | null {
  const sum = findAmounts(text.normalize("NFKC"), { decimal: "." }).find((seen) => seen.decimals);
  return sum ? sum.amount.replace(/^-/, "") : null;
}
