import { findDays } from "../../values/parse-day";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import { labelledValues } from "../layout/labelled-values";
import type { PlacedLine } from "../layout/placed-line";
import { textRows } from "../layout/text-rows";
import { maskNumber } from "./mask-number";
import { statementColumns } from "./statement-columns";

const nameLabels = [
  "账户名称",
  "客户名称",
  "客户姓名",
  "单位名称",
  "户名",
  "姓名",
  "Kontoinhaber",
  "Account holder",
  "Account name",
  "Customer name",
  "Name",
];
const numberLabels = [
  "账号/卡号",
  "客户账号",
  "银行账号",
  "账户号",
  "账号",
  "帐号",
  "卡号",
  "Kontonummer",
  "Account number",
  "Account no",
  "A/C no",
  "IBAN",
];
const bankLabels = ["开户银行", "开户行", "开户机构", "开户网点", "Bank name", "Bank", "Branch"];
const periodLabels = [
  "起止日期",
  "查询区间",
  "查询期间",
  "交易期间",
  "对账期间",
  "查询时段",
  "查询时间段",
  "时间范围",
  "账单期间",
  "日期范围",
  "Statement period",
  "Zeitraum",
  "Auszugszeitraum",
  "Period",
  "From",
  "Statement from",
];
const fromLabels = ["起始日期", "开始日期", "起始时间", "Start date", "From date"];
const toLabels = ["截止日期", "终止日期", "结束日期", "截止时间", "End date", "To date"];
const bankName =
  /^\p{Script=Han}{2,14}?(?:信用社|农商行|银行(?:股份有限公司)?)|^(?:[A-Z][\p{L}-]+\s)?(?:\p{Lu}[\p{L}-]*)?(?:Sparkasse|[Vv]olksbank|bank)(?:\s[\p{L}-]+){0,2}(?:\s(?:eG|AG))?$|\b[A-Z][\w&.' -]{1,40}\bBank\b(?:\s+(?:of|plc|Ltd|AG)[\w .]*)?|^[A-Z][\w&.' -]{2,40}Bank\s?(?:plc|Ltd|Limited|AG)?\.?$/u;

const nameIn = (text: string) => {
  const name = text
    .normalize("NFKC")
    .split(/\s{2,}|(?:账号|帐号|卡号|币种|Account n)/u)[0]!
    .trim();
  return name.length >= 2 && /\p{L}{2}/u.test(name) && !/[:：]/.test(name) ? name : null;
};
/** What a label "Bank" names begins with a capital: "Bank charges" is a movement. */
const bankIn = (text: string) => (/^\s*\p{Ll}/u.test(text) ? null : nameIn(text));

/** Characters of an IBAN by country (ISO 13616): one that is shorter or longer was misread. */
const ibanLengths: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  DE: 22,
  ES: 24,
  FR: 27,
  GB: 22,
  IE: 22,
  IT: 27,
  NL: 18,
};
const numberIn = (text: string) => {
  const number = numberAtStart(text);
  const length = ibanLengths[number?.slice(0, 2) ?? ""];
  return length && /^[A-Z]{2}\d{2}/.test(number!) && number!.replace(/[ -]/g, "").length !== length ? null : number;
};
const numberAtStart = (text: string) =>
  /^(?:[A-Z]{2}\d{2}[A-Z0-9 ]{10,30}(?![a-z])|[A-Z]{0,4}[\d*X][\d*X -]{6,32})/u.exec(
    text.normalize("NFKC").trim(),
  )?.[0] ?? null;
const spanIn = (text: string) => {
  const days = findDays(text);
  return days.length >= 2 ? ([days[0]!.day, days[1]!.day] as const) : null;
};

/** What the head of a statement says: whose account, its masked number, the bank and the period. */
export function statementHead(
  all: readonly PlacedLine[],
): Record<"accountName" | "accountNumber" | "bank" | "from" | "to", Fact | null> {
  const lines = aboveTable(all);
  const name = labelledValues(lines, nameLabels, nameIn, { below: false })[0];
  const number = labelledValues(lines, numberLabels, numberIn)[0];
  const dayIn = (text: string) => findDays(text)[0]?.day ?? null;
  const begin = labelledValues(lines, fromLabels, dayIn, { exact: true })[0];
  const end = labelledValues(lines, toLabels, dayIn, { exact: true })[0];
  const period = labelledValues(lines, periodLabels, spanIn)[0] ?? periodAnywhere(lines);
  const [from, to] = period?.value ?? [];
  return {
    accountName: name ? factFromLine(name.value, name.line, name.slips ? 0.8 : 0.92) : null,
    accountNumber: number ? factFromLine(maskNumber(number.value), number.line, 0.92) : null,
    bank: bankOf(lines),
    from: begin
      ? factFromLine(begin.value, begin.line, 0.92)
      : from && period
        ? factFromLine(from, period.line, 0.92)
        : null,
    to: end ? factFromLine(end.value, end.line, 0.92) : to && period ? factFromLine(to, period.line, 0.92) : null,
  };
}

/** The lines above the table of the first page: below it, words of movements look like labels ("Bank charges"). */
function aboveTable(lines: readonly PlacedLine[]): PlacedLine[] {
  const first = lines[0]?.page;
  const rows = textRows(lines.filter((line) => line.page === first));
  const heading = rows.findIndex((_, index) => statementColumns(rows, index) !== null);
  if (heading < 0) return lines.filter((line) => line.page === first && line.box[1] < 0.4);
  const top = Math.min(...rows[heading]!.lines.map((line) => line.box[1]));
  return rows
    .slice(0, heading)
    .flatMap((row) => row.lines)
    .concat(lines.filter((line) => line.page === first && line.box[1] > top && foot.test(line.text)));
}

/** What some banks print below their tables. */
const foot = /^\s*(?:户名|账号|开户行|起止日期|Account (?:name|number)|IBAN)\s*[:：]/iu;

/** A bank's own name in print is surer than a branch after a label. */
function bankOf(lines: readonly PlacedLine[]): Fact | null {
  const printed = lines.filter((line) => line.box[1] < 0.3).find((line) => bankName.test(line.text.trim()));
  if (printed) return factFromLine(bankName.exec(printed.text.trim())![0], printed, 0.88);
  const labelled = labelledValues(lines, bankLabels, bankIn, { below: false })[0];
  return labelled ? factFromLine(labelled.value, labelled.line, 0.85) : null;
}

/** Two days joined by a word or dash that reads as a span, in a line that holds no sums. */
function periodAnywhere(lines: readonly PlacedLine[]) {
  const line = lines.find((candidate) => {
    const [from, to] = spanIn(candidate.text) ?? [];
    return (
      from &&
      to &&
      from < to &&
      joined.test(candidate.text) &&
      !/\d[.,]\d{2}(?![\d.,/-])/.test(candidate.text.slice(-8))
    );
  });
  return line ? { value: spanIn(line.text)!, line } : null;
}

const joined = /\d\s*(?:至|到|—|–|-|~|～|to|bis|until)\s*\d/iu;
