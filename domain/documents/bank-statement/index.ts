import type { Reading } from "../../reading";
import { defineWords } from "../../words";
import { fact, spokenFields } from "../fact";
import type { DocumentKind, Fact } from "../kind";
import type { PlacedLine } from "../layout/placed-line";
import { textRows } from "../layout/text-rows";
import { fieldsSchema } from "../schema";
import { contradictionsIn } from "./contradictions";
import { bankStatementFields } from "./fields";
import { statementHead } from "./head";
import { looksLikeBankStatement } from "./looks-like-bank-statement";
import { pagesSeen } from "./pages-seen";
import { printedFirst } from "./printed-first";
import { printedSums } from "./printed-sums";
import { type ProvenRun, provenRun } from "./running-balance";
import { statementLines } from "./statement-lines";
import { statementSums } from "./sums";
import { sumsBesideDays } from "./sums-beside-days";
import { asRows, transactions } from "./transactions";

function rowsFact(run: ProvenRun): Fact | null {
  const { list, proven, broken } = run;
  const first = list[0];
  if (!first) return null;
  const { rung } = first.row.lines[0]!;
  const begins = printedFirst(list)!.row;
  const rows = fact(asRows(list), {
    rung,
    confidence: 0.6 + (proven + broken > 0 ? 0.36 * (proven / (proven + broken)) : 0),
    page: begins.page,
    box: begins.box,
  });
  const contradicted = contradictionsIn(run);
  return contradicted.length > 0 ? { ...rows, contradicted } : rows;
}

/** A period that is printed but could not be read is not made up from the movements. */
const speaksOfPeriod = /起止|期间|区间|起始|截止|时间范围|period|zeitraum/iu;

/** The period of the movements themselves, for a statement that prints none. */
function periodOf(
  { list, broken, proven }: ProvenRun,
  lines: readonly PlacedLine[],
): { from: Fact | null; to: Fact | null } {
  const days = list
    .map((one) => one.date)
    .filter(Boolean)
    .sort();
  const at = list[0];
  const byEye = at?.row.lines[0]?.rung === "ocr";
  if (!at || (byEye && (broken > 0 || proven < 3 || lines.some((line) => speaksOfPeriod.test(line.text)))))
    return { from: null, to: null };
  const say = (day: string) =>
    fact(day, { rung: at.row.lines[0]!.rung, confidence: 0.7, page: at.row.page, box: at.row.box });
  return { from: say(days[0]!), to: say(days.at(-1)!) };
}

/** A bank statement, as a PDF table or a photo of one. */
export const bankStatement: DocumentKind<keyof typeof bankStatementFields> = {
  id: "bank-statement",
  words: defineWords({
    "zh-CN": { name: "银行流水", short: "流水", why: "证明钱真的到了您的账上。", glyph: "流" },
    en: {
      name: "Bank statement",
      short: "Statement",
      why: "Shows that the money really reached your account.",
      glyph: "B",
    },
  }),
  fields: bankStatementFields,
  recognise: looksLikeBankStatement,
  extract: (reading: Reading) => {
    const lines = statementLines(reading);
    const printed = printedSums(lines);
    const rows = textRows(lines);
    const run = provenRun(transactions(sumsBesideDays(rows)), printed.opening?.minor ?? null);
    const head = statementHead(lines);
    const period = periodOf(run, lines);
    return spokenFields({
      ...head,
      from: head.from ?? period.from,
      to: head.to ?? period.to,
      ...statementSums(printed, run, { pages: pagesSeen(reading), rows }),
      rows: rowsFact(run),
    });
  },
  asks: ["accountName", "closingBalance", "from", "to"],
  schema: fieldsSchema(bankStatementFields),
};
