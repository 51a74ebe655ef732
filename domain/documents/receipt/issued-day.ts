import { findDays } from "../../values/parse-day";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import { matchLabel } from "../layout/match-label";
import { partOfBox } from "../layout/neighbours";
import type { PlacedLine } from "../layout/placed-line";
import type { TextRow } from "../layout/text-rows";
import { shopLand } from "./shop-land";

const labels = [
  "Transaction date",
  "Invoice date",
  "Bill date",
  "Print date",
  "Date/Time",
  "Date",
  "Tarikh",
  "交易时间",
  "销售时间",
  "时间",
  "日期",
];
const time = /\d{1,2}\s*[:.]\s*\d{2}(?:\s*[:.]\s*\d{2})?\s*(?:[AP]M)?/i;
const elsewhere = /EXPIR|VALID|EXCHANGE|BEFORE|UNTIL|RETURN|EFFECTIVE|WITHIN|CLOSED|DUE/i;

type Candidate = { day: string; line: PlacedLine; score: number; clear: boolean; box: PlacedLine["box"] };

/**
 * The day of the sale: the day that stands by a date label or by a time of day. Day before month, but in the United
 * States; an impossible order is turned.
 */
export function issuedDay(rows: readonly TextRow[]): Fact | null {
  const order = shopLand(rows) === "US" ? "month-first" : "day-first";
  const candidates = rows.flatMap((row, index) => row.lines.flatMap((line) => daysOn(line, row, index, order)));
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best) return null;
  const again = candidates.filter((other) => other.day === best.day).length > 1;
  const rival = candidates.find((other) => other.day !== best.day && other.score > best.score - 1);
  const confidence =
    0.7 + 0.07 * Math.min(3, best.score) + (again ? 0.06 : 0) - (rival ? 0.12 : 0) - (best.clear ? 0 : 0.02);
  return factFromLine(best.day, best.line, Math.min(0.97, confidence), best.box);
}

function daysOn(line: PlacedLine, row: TextRow, index: number, order: "day-first" | "month-first"): Candidate[] {
  return findDays(repaired(line.text), { order }).map(({ day, clear, fullYear, start, end }) => {
    const rest = `${line.text.slice(0, start)} ${line.text.slice(end)}`;
    const score =
      (matchLabel(row.text, labels, { anywhere: true }) ? 1.5 : 0) +
      (time.test(rest) || row.lines.some((other) => other !== line && time.test(other.text)) ? 1 : 0) +
      (fullYear ? 0.5 : 0) -
      (elsewhere.test(row.text) ? 2 : 0) -
      Math.min(0.5, index / 100);
    return { day, line, score, clear, box: partOfBox(line, start, Math.min(end, line.text.length)) };
  });
}

/** Letters that a reader sees for digits inside a numeric date: "1O/05/2018", "l2/03/18"; a time glued to its day. */
function repaired(text: string): string {
  return text
    .replace(/(?<=[\d/-])[OoDQ](?=[\d/-])/g, "0")
    .replace(/(?<=[\d/-])[Il|](?=[\d/-])/g, "1")
    .replace(/(?<!\d)(\d{4}([-/.])\d{2}\2\d{2})(?=\d{2}:\d{2})/g, "$1 ");
}
