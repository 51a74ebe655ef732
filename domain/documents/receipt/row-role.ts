import { findAmounts } from "../../values/parse-amount";
import type { TextRow } from "../layout/text-rows";

/** What a row of a receipt is about, told by its words. */
export type RowRole = "total" | "subtotal" | "tax" | "rounding" | "tendered" | "change" | "not-a-total" | "other";

/** Upper-case letters only; digits that a reader takes for letters inside a word are turned back. */
export function lettersOf(text: string): string {
  return text
    .toUpperCase()
    .replace(/(?<=[A-Z])0(?=[A-Z])|(?<![\dA-Z.])0(?=[A-Z])/g, "O")
    .replace(/(?<=[A-Z])1/g, "I")
    .replace(/(?<=[A-Z])5(?=[A-Z])/g, "S")
    .replace(/[^A-Z&]/g, "");
}

const total = "T[O0DU]?[TI1L][AE]?[LI1J]|TOTA|TOTL|JUMLAH";
const roles: readonly (readonly [role: RowRole, pattern: RegExp])[] = [
  [
    "not-a-total",
    /TOTAL?[LI]?(QTY|QUANT|OTY|ITEM|SAV|DISC|POINT|PAX|ROUND(?!ED)|CHANGE|NUM|UNIT|PCS)|QTYTOTAL|ITEMTOTAL|TOTALNO|YOUSAVE|YOUHAVE|SUMMARY|ANALYSIS/,
  ],
  [
    "tax",
    /(GST|TAX|SST|SERVICE|SVC)(AMT|AMOUNT)?TOTAL|TOTAL(GST|TAX|SST)(?!INC)|TOTALINCLUDEDGST|TOTALINCLUDES?(GST|TAX|VAT|SST)OF|^INC(L|LUDES?)?(GST|TAX|VAT|SST)(OF)?$|(VAT|TAX)INCLUDED|GSTINCLUDED|INCLUDEDGST|INCLGSTAMT/,
  ],
  ["rounding", /ROUNDING|ROUND(?!ED)|RNDG|RDNG|^RND|BUNDARAN|ADJUSTMENT/],
  ["change", /CHANGE|CHANG|CIANGE|CHNGE|CHARIGE|BAKI|KEMBALI|BALANCE(?!DUE)/],
  [
    "tendered",
    /CASH(?!IER)|TENDER|NDERED|PAID|PAYMENT|VISA|MASTER|CREDITCARD|DEBIT|BAYAR|TUNAI|AMEX|AMTRECEIVED|RECEIVED|ENTERAMT|ACC[EA]PTED/,
  ],
  [
    "subtotal",
    /SUB.?TOT|SUBTTL|SUBTL|EXCLUD|EXCL|EXCGST|BEFORE|WITHOUTGST|NETT?SALES|TOTALSALES(?!.{0,2}(INC|CLUS))|TAXABLE|GROSS/,
  ],
  [
    "total",
    new RegExp(
      `${total}|AMOUNTDUE|AMTDUE|AMOUNTPAYABLE|PAYABLE|BALANCEDUE|NETT?AMT|NETT?AMOUNT|^NETT?$|GRAND|BILLAMOUNT|TTL|AMOUNTRM|^.{0,8}INC[LI]?USIVE|A[MN]OUNTINC`,
    ),
  ],
  ["tax", /GST|SST|TAX|VAT/],
];
const chineseRoles: readonly (readonly [role: RowRole, pattern: RegExp])[] = [
  ["not-a-total", /数量|件数|积分|会员|优惠|折扣|品名|单价/],
  ["change", /找零|找赎/],
  ["tendered", /实收|现金|微信|支付宝|银行卡|刷卡|收款/],
  ["subtotal", /小计/],
  ["total", /应付|应收|总计|合计|总金额|总额|实付|消费金额/],
];
/** "Total includes 6% GST" names the tax inside the total, not the total. */
const taxInside = /INCLU\w*\s*(?:OF\s*)?\d{1,2}(?:\.\d+)?\s*%/i;

/** The role of a row, told by its words alone. */
export function rowRole(row: TextRow): RowRole {
  if (taxInside.test(row.text)) return "tax";
  const chinese = /\p{Script=Han}{2}/u.test(row.text);
  const text = row.text.replace(/\s/g, "");
  if (chinese) return chineseRoles.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
  const letters = lettersOf(row.text);
  return roles.find(([, pattern]) => pattern.test(letters))?.[0] ?? "other";
}

/** A sum with decimals at the end of a row, with the line it stands on; null when the row ends in none. */
export function amountOf(row: TextRow): { amount: string; line: TextRow["lines"][number]; clear: boolean } | null {
  for (const line of [...row.lines].reverse()) {
    const repaired = line.text
      .replace(/(?<=\d[.,]?)[Oo](?=[\dOo.,]|$)|(?<=[.,]\d?)[Oo]/g, "0")
      .replace(/(?<=\d)[:;](?=\d\d\b)/, ".");
    const sums = findAmounts(repaired, { decimal: "." }).filter((sum) => sum.decimals);
    const last = sums.at(-1);
    if (last && /^0\d/.test(repaired.slice(last.start))) continue;
    if (last) return { amount: last.amount, line, clear: last.clear && repaired === line.text };
  }
  return null;
}
