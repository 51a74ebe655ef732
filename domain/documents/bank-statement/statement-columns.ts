import { boxUnion } from "../layout/box-union";
import { type Column, type HeadingRoles, headingAt } from "../layout/table-columns";
import type { TextRow } from "../layout/text-rows";

/** What a column of a statement's table holds. */
export type StatementRole =
  | "date"
  | "in"
  | "out"
  | "amount"
  | "balance"
  | "direction"
  | "counterparty"
  | "description"
  | "other";

const roles: HeadingRoles<StatementRole> = [
  ["description", /^BUCHUNGSTEXT|^VERWENDUNGSZWECK|^VORGANG|^TEXT$/],
  [
    "other",
    /交易时间$|^时间$|对方账号|对方帐号|对方开户|币种|序号|流水号|凭证|渠道|网点|REFERENCE|^REF|CHEQUE|CURRENCY|VALUEDATE|起息|^VALUTA|^WERT/,
  ],
  [
    "date",
    /交易日期|记账日期|入账日期|日期|^DATE|TRANSACTIONDATE|POSTINGDATE|BOOKING|^DATUM|^BUCHUNGSTAG|^BUCHUNG$|^BUCHUNGSDATUM/,
  ],
  ["counterparty", /对方户名|对方名称|对方单位|交易对手|对手信息|收\/?付款人|COUNTERPART|PAYEE|PAYER/],
  ["in", /[贷货]方|收入|存入|转入|CREDIT|DEPOSIT|MONEYIN|PAIDIN|RECEIVED|^HABEN|GUTSCHRIFT|EINGANG/],
  ["out", /借方|支出|支取|转出|取出|DEBIT|WITHDRAW|MONEYOUT|PAIDOUT|PAYMENTS|^SOLL|BELASTUNG|AUSGANG/],
  ["balance", /余额|BALANCE|^SALDO|KONTOSTAND/],
  ["direction", /收\/?支|借\/?贷|方向|DR\/CR|^TYPE/],
  ["amount", /发生额|交易金额|^金额|^AMOUNT|^BETRAG|^UMSATZ/],
  ["description", /摘要|用途|附言|备注|交易类型|交易名称|说明|DESCRIPTION|DETAILS|PARTICULARS|NARRATIVE|REMARK/],
];

/** The roles whose columns hold sums. */
export const sumRoles: readonly StatementRole[] = ["in", "out", "amount", "balance"];

/** "户名：…　账号：…": a row of labels with their values is no row of headings, and lends none its columns. */
const labelled = /[:：]\s*\S|\d{4}/u;

/** A leaning heading may share a row with a label of the head ("Period: …" beside "Balance"). */
function withoutLabelled(row: TextRow): TextRow {
  const lines = row.lines.filter((line) => !labelled.test(line.text));
  if (lines.length === row.lines.length) return row;
  const box = boxUnion(lines.map((line) => line.box));
  return box ? { ...row, lines, box } : { page: -1, lines: [], box: [0, 0, 0, 0], text: "" };
}

/** What a movement was for ("转账支出") names no column, where the heading above it was not read. */
const isMovement = ({ text }: TextRow) => (text.match(/\d[.,]\d{2}(?!\d)/g)?.length ?? 0) >= 2;

/** The columns of the heading row at `index`; null when it names no day or no sum. */
export function statementColumns(rows: readonly TextRow[], index: number): Column<StatementRole>[] | null {
  if (labelled.test(rows[index]!.text)) return null;
  const near = [rows[index - 1], rows[index], rows[index + 1]].map((row) =>
    row && !(row !== rows[index] && isMovement(row))
      ? withoutLabelled(row)
      : { page: -1, lines: [], box: [0, 0, 0, 0] as const, text: "" },
  );
  const columns = headingAt(near, 1, roles);
  const has = (...wanted: StatementRole[]) => columns.some((column) => wanted.includes(column.role));
  return columns.length >= 3 && has("date") && has(...sumRoles) ? columns : null;
}
