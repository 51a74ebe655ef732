import { type Minor, toMinor } from "../../values/money";
import { findAmounts } from "../../values/parse-amount";
import { matchLabel } from "../layout/match-label";
import { linesBelow, linesRightOf } from "../layout/neighbours";
import type { PlacedLine } from "../layout/placed-line";
import { bareFrom, beside, grossWords, netWords, notASum, type SumRole, sumLabels } from "./sum-labels";
import type { Habits } from "./text-habits";

/** A sum that a label names: rank 0 is the surest label. */
export type Sum = { role: SumRole; minor: Minor; line: PlacedLine; rank: number };

/** Every sum that stands beside a label of its role, in page order. */
export function labelledSums(lines: readonly PlacedLine[], habits: Habits): Sum[] {
  return lines.flatMap((line) => {
    const named = roleOf(line.text);
    if (!named) return [];
    return amountsFor(line, named.rest, named.role, lines, habits).map(({ minor, at }) => ({
      role: named.role,
      minor: named.role === "prepaid" ? absolute(minor) : minor,
      line: at,
      rank: named.rank,
    }));
  });
}

/** What a label at the start of a text names, how surely (0 is surest), and what stands behind it; null when it names no sum. */
export function roleOf(text: string): { role: SumRole; rank: number; rest: string } | null {
  for (const role of ["prepaid", "due", "net", "total"] as const) {
    const match = matchLabel(text, sumLabels[role]);
    if (!match || (role !== "prepaid" && notASum.test(match.rest))) continue;
    const rank = sumLabels[role].indexOf(match.label);
    if (role === "net") {
      if (match.label === "Net" && /\p{L}{3,}/u.test(match.rest.replace(beside, ""))) continue;
      if (grossWords.test(text)) continue;
    }
    if (role !== "total") return { role, rank, rest: match.rest };
    if (rank >= bareFrom && /\p{L}{3,}/u.test(match.rest.replace(beside, ""))) continue;
    if (/^\W*(?:\p{L}+\s)?(?:tax|vat|tva|mwst|ust|gst)\b/iu.test(match.rest) && !grossWords.test(text)) continue;
    const isNet = netWords.test(match.rest) && !grossWords.test(text);
    return { role: isNet ? "net" : "total", rank, rest: match.rest };
  }
  const tax = matchLabel(text, sumLabels.tax, { anywhere: true });
  if (!tax || notASum.test(tax.rest) || /\b(?:id|reg|idnr|intracom\w*)\b/iu.test(tax.rest)) return null;
  return { role: "tax", rank: sumLabels.tax.indexOf(tax.label), rest: tax.rest };
}

/** Sums glued to the label, else those on its row up to the next words, else those just below it. */
function amountsFor(label: PlacedLine, rest: string, role: SumRole, lines: readonly PlacedLine[], habits: Habits) {
  const read = (text: string, at: PlacedLine) => sumsIn(text, habits).map((minor) => ({ minor, at }));
  const glued = read(rest, label).slice(-1);
  if (glued.length > 0 && role !== "tax") return glued;
  const row: PlacedLine[] = [];
  for (const line of linesRightOf(lines, label)) {
    if (/\p{L}{4,}/u.test(line.text) && findAmounts(line.text).length === 0) break;
    row.push(line);
  }
  const right = row.flatMap((line) => read(line.text, line)).reverse();
  if (right.length > 0 || glued.length > 0) return [...right, ...glued];
  return columnBelow(lines, label).flatMap((line) => read(line.text, line).slice(-1));
}

const spacedSum =
  /^(?:(?:CHF|Fr\.|SFr\.|EUR|USD|GBP|[€$£])\s?)?[-−]?\s?(\d{1,3}(?: \d{3})+[.,]\d{2})(?:\s?(?:CHF|EUR|USD|GBP|[€$£]))?$/u;
const money = /[€$£¥₹]|\b(?:EUR|USD|CHF|Rs|INR|GBP)\b/;

/** The sums of a text in minor units. A cell that is one sum may part its thousands by spaces, whatever its decimals. */
export function sumsIn(text: string, habits: Habits): Minor[] {
  const spaced = spacedSum.exec(text.trim())?.[1];
  const plain = spaced ? text.replace(spaced, spaced.replace(/ /g, "")) : text;
  return findAmounts(plain, { decimal: habits.decimal }).flatMap((sum) => {
    const minor = toMinor(sum.amount);
    return minor === null || !(sum.decimals || money.test(text)) ? [] : [minor];
  });
}

/** Lines stacked below a column's heading, down to the first that holds words or none at all. */
function columnBelow(lines: readonly PlacedLine[], heading: PlacedLine): PlacedLine[] {
  const stack = linesBelow(lines, heading, 6);
  const end = stack.findIndex((line, index) => {
    const above = index === 0 ? heading : stack[index - 1]!;
    return /\p{L}{4,}/u.test(line.text) || line.box[1] - (above.box[1] + above.box[3]) > 2.5 * line.box[3];
  });
  return end === -1 ? stack : stack.slice(0, end);
}

export const absolute = (minor: Minor): Minor => (minor < 0n ? -minor : minor);
