import type { Reading } from "../../reading";
import { foldedText, shareOf } from "../layout/mentions";
import { textRows } from "../layout/text-rows";
import { runsOn } from "./runs-on";
import { statementColumns } from "./statement-columns";
import { statementLines } from "./statement-lines";

const chinese = [
  /交易明细|账户明细|对账单|流水|明细清单|活期明细/,
  /户\s*名|账户名称|客户名称/,
  /账\s*号|帐\s*号|卡\s*号/,
  /余\s*额/,
  /借方|贷方|收入|支出|发生额|交易金额/,
  /交易日期|记账日|摘要|银行/,
];
const english = [
  /STATEMENT/,
  /ACCOUNT ?(NAME|HOLDER|NUMBER|NO)|\bIBAN\b|A\/C/,
  /BALANCE/,
  /(OPENING|CLOSING|BROUGHT ?FORWARD|ENDING) ?BALANCE|BALANCE ?(B\/F|BROUGHT)/,
  /DEPOSIT|WITHDRAWAL|\bDEBITS?\b|\bCREDITS?\b|PAID ?(IN|OUT)|MONEY ?(IN|OUT)/,
  /BANK/,
];

const german = [
  /KONTOAUSZUG|UMSATZUBERSICHT|UMSATZE|UBERWEISUNG/,
  /KONTOINHABER|KONTONUMMER|\bIBAN\b/,
  /SALDO|KONTOSTAND|ENDSALDO|ANFANGSSALDO/,
  /BUCHUNG|\bDATUM\b|VALUTA/,
  /\bSOLL\b|\bHABEN\b|BETRAG|UMSATZ|GUTSCHRIFT|LASTSCHRIFT/,
  /BANK|SPARKASSE/,
];

/** 0..1: how sure this reading is a bank statement, Chinese or English. */
export function looksLikeBankStatement(reading: Reading): number {
  if (reading.structured.some((part) => part.format !== "other")) return 0;
  const text = foldedText(reading, 2);
  if (/价税合计|发票号码|甲\s*方|营业执照/.test(text)) return 0;
  const days = text.match(/\d{4}[-/.]?\d{2}[-/.]?\d{2}|\d{2}[-/ .](\d{2}|[A-Z]{3})[-/ .]\d{2,4}/g)?.length ?? 0;
  const share = Math.max(shareOf(chinese, text), shareOf(english, text), shareOf(german, text));
  const rows = textRows(statementLines(reading, 2));
  const tables = rows.flatMap((_, index) => statementColumns(rows, index) ?? []).map(({ role }) => role);
  const table = tables.length > 0;
  // A page further on shows the headings again and little else.
  const account = tables.includes("balance") && tables.includes("in") && tables.includes("out") ? 0.6 : 0;
  const running = runsOn(rows) ? 0.74 : 0;
  return Math.max(running, account, Math.min(0.96, (0.8 * share + (days >= 4 ? 0.16 : 0)) * (table ? 1 : 0.75)));
}
