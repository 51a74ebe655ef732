import { type Minor, toMinor } from "../../values/money";
import { findAmounts } from "../../values/parse-amount";
import { labelledValues } from "../layout/labelled-values";
import type { PlacedLine } from "../layout/placed-line";

const labels = {
  totalIn: [
    "贷方发生额合计",
    "贷方合计金额",
    "本期收入合计",
    "收入合计金额",
    "收入金额合计",
    "收入合计",
    "贷方合计",
    "贷方发生额",
    "总收入",
    "收入总额",
    "收入总金额",
    "转入合计",
    "存入合计",
    "累计收入",
    "Total credits",
    "Total deposits",
    "Total money in",
    "Total paid in",
    "Total in",
    "Total receipts",
    "Summe Gutschriften",
    "Summe Haben",
    "Summe der Gutschriften",
    "Summe Zugänge",
    "Gutschriften gesamt",
    "Haben gesamt",
    "Money in",
    "Paid in",
  ],
  totalOut: [
    "借方发生额合计",
    "借方合计金额",
    "本期支出合计",
    "支出合计金额",
    "支出金额合计",
    "支出合计",
    "借方合计",
    "借方发生额",
    "总支出",
    "支出总额",
    "支出总金额",
    "转出合计",
    "支取合计",
    "累计支出",
    "Total debits",
    "Total withdrawals",
    "Total money out",
    "Total paid out",
    "Total out",
    "Total payments",
    "Summe Belastungen",
    "Summe Soll",
    "Summe der Belastungen",
    "Summe Abgänge",
    "Belastungen gesamt",
    "Soll gesamt",
    "Money out",
    "Paid out",
  ],
  closingBalance: [
    "期末余额",
    "账户余额",
    "当前余额",
    "本期余额",
    "截止余额",
    "Closing balance",
    "Ending balance",
    "Balance at end",
    "New balance",
    "Balance carried forward",
    "Neuer Kontostand",
    "Neuer Saldo",
    "Endsaldo",
    "Endbestand",
  ],
  opening: [
    "期初余额",
    "上期余额",
    "承前余额",
    "Opening balance",
    "Beginning balance",
    "Previous balance",
    "Balance brought forward",
    "Alter Kontostand",
    "Alter Saldo",
    "Anfangssaldo",
    "Anfangsbestand",
  ],
} as const;

export type PrintedName = keyof typeof labels;
/** A sum beside its label, in minor units, with the line it stands in. */
export type PrintedSum = { minor: Minor; line: PlacedLine };

/** The sums that a statement prints beside their labels, above or below its table. */
export function printedSums(lines: readonly PlacedLine[]): Record<PrintedName, PrintedSum | null> {
  const find = (name: PrintedName): PrintedSum | null => {
    const [hit] = labelledValues(lines, dated(labels[name]), sumIn, { anywhere: true, exact: true, below: false });
    return hit ? { minor: hit.value, line: hit.line } : null;
  };
  return {
    totalIn: find("totalIn"),
    totalOut: find("totalOut"),
    closingBalance: find("closingBalance"),
    opening: find("opening"),
  };
}

/** "Neuer Saldo vom 07.08.2024": on photos the spaces are lost, so that the word before the day belongs to the label. */
const dated = (names: readonly string[]): string[] => [
  ...names.filter((name) => /saldo|kontostand|bestand/iu.test(name)).flatMap((name) => [`${name} vom`, `${name} per`]),
  ...names,
];

/** The first sum with decimals; "12笔 3,400.00" counts entries first. */
function sumIn(text: string): Minor | null {
  const sum = findAmounts(text.normalize("NFKC").replace(/(\d{4}):(?=\d)/, "$1: "), { decimal: "." }).find(
    (seen) => seen.decimals,
  );
  return sum ? toMinor(sum.amount.replace(/^-/, "")) : null;
}
