import { fromMinor, type Minor, toMinor } from "../../values/money";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import type { PlacedLine } from "../layout/placed-line";
import type { TextRow } from "../layout/text-rows";
import { amountOf, lettersOf, type RowRole, rowRole } from "./row-role";

type Sum = {
  minor: Minor;
  role: RowRole;
  letters: string;
  line: PlacedLine;
  height: number;
  index: number;
  clear: boolean;
};
type Candidate = { minor: Minor; line: PlacedLine; score: number; proofs: number };

/** Words that name the sum really to be paid, surer than a bare "total". */
const final =
  /GRAND|NETT|PAYABLE|AMOUNTDUE|AMTDUE|TOTALDUE|ROUNDED|AFTERROUND|INCLU|INCL|INC(?=GST)|TOTALAMT|TOTALAMOUNT|BILLAMOUNT|TOTALRM|BALANCEDUE/;
const summary = /GSTSUMM|TAXSUMM|GSTANALY|TAXANALY|GSTDETAIL|TAXCODE|TAXSUM|GSTSUM|SUMMARY/;

/**
 * What was paid, after rounding. Every sum that stands beside a "total" competes; cash less change, subtotal plus tax and
 * rounding, repetition and size of print speak for it.
 */
export function paidTotal(rows: readonly TextRow[]): Fact | null {
  const sums = labelledSums(rows);
  const stumps = totalStumps(rows);
  const candidates = distinct(sums).map((minor) => judged(minor, sums, stumps));
  candidates.sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (!best || best.score < 1) return null;
  const lead = second ? best.score - second.score : 3;
  const confidence = 0.66 + Math.min(0.14, 0.04 * lead) + 0.12 * Math.min(2, best.proofs);
  return factFromLine(fromMinor(best.minor), best.line, Math.min(0.97, confidence));
}

function labelledSums(rows: readonly TextRow[]): Sum[] {
  const heights = rows.flatMap((row) => row.lines.map((line) => line.box[3])).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 1;
  const sums: Sum[] = [];
  let summarised = false;
  for (const [index, row] of rows.entries()) {
    const letters = lettersOf(row.text);
    summarised ||= summary.test(letters);
    let role = rowRole(row);
    const seen = amountOf(row);
    if (!seen) continue;
    if (role === "other" && /^(RM|RH|MYR)?$/.test(letters) && !/\p{Script=Han}/u.test(row.text))
      role = unlabelledRole(rows, index);
    if (summarised && role === "total" && !final.test(letters)) role = "not-a-total";
    const minor = toMinor(seen.amount);
    if (minor !== null)
      sums.push({ minor, role, letters, line: seen.line, height: seen.line.box[3] / usual, index, clear: seen.clear });
  }
  return sums;
}

/** A sum alone on its row belongs to the words just above it, when those have no sum of their own. */
function unlabelledRole(rows: readonly TextRow[], index: number): RowRole {
  const above = rows[index - 1];
  return above && amountOf(above) === null ? rowRole(above) : "other";
}

function distinct(sums: readonly Sum[]): Minor[] {
  const rounding = sums.filter((sum) => sum.role === "rounding").map((sum) => sum.minor);
  const named = sums.filter((sum) => (sum.role === "total" || sum.role === "subtotal") && sum.minor > 0n);
  const rounded = named
    .flatMap((sum) => rounding.map((by) => sum.minor + by))
    .filter((minor) => sums.some((sum) => sum.minor === minor));
  const paid = paidByCash(sums).filter((minor) => minor > 0n);
  const apart = paidInOrder(sums);
  return [
    ...new Set([...named.map((sum) => sum.minor), ...rounded, ...paid, ...apart, ...addedUp(sums), ...cashAlone(sums)]),
  ];
}

/** Subtotal plus tax plus rounding, for a total that could not be read. */
function addedUp(sums: readonly Sum[]): Minor[] {
  const of = (role: RowRole) => sums.filter((sum) => sum.role === role).map((sum) => sum.minor);
  return of("subtotal").flatMap((part) =>
    of("tax").flatMap((tax) => [0n, ...of("rounding")].map((by) => part + tax + by)),
  );
}

/** What was tendered, when no change was given and nothing else is called a total. */
function cashAlone(sums: readonly Sum[]): Minor[] {
  if (sums.some((sum) => sum.role === "change" || sum.role === "total")) return [];
  return sums.filter((sum) => sum.role === "tendered" && sum.minor > 0n).map((sum) => sum.minor);
}

/** Digits that stand beside a "total" without making a sum: its end, when its beginning could not be read. */
function totalStumps(rows: readonly TextRow[]): string[] {
  return rows
    .filter((row) => rowRole(row) === "total" && amountOf(row) === null)
    .flatMap((row) => /^\d{2,}$/.exec(row.lines.at(-1)!.text.trim().replace(/[.,]/g, ""))?.[0] ?? []);
}

/** Cash tendered less the change given back, for all pairs on the receipt. */
function paidByCash(sums: readonly Sum[]): Minor[] {
  const change = sums.filter((sum) => sum.role === "change");
  return sums
    .filter((sum) => sum.role === "tendered")
    .flatMap((cash) => change.map((back) => absolute(cash.minor) - absolute(back.minor)));
}

/**
 * Three sums one after another with cash − total = change, near words of cash and change: on bent paper sums slide a row
 * away from their words, but keep their order.
 */
function paidInOrder(sums: readonly Sum[]): Minor[] {
  const near = (at: number, role: RowRole) =>
    sums.some((sum) => sum.role === role && Math.abs(sum.index - sums[at]!.index) <= 1);
  return sums.flatMap(({ minor }, at) => {
    const [cash, back] = [sums[at + 1], sums[at + 2]];
    if (!cash || !back || minor <= 0n || cash.minor < minor || cash.minor - minor !== absolute(back.minor)) return [];
    return near(at + 1, "tendered") && near(at + 2, "change") ? [minor] : [];
  });
}

function judged(minor: Minor, sums: readonly Sum[], stumps: readonly string[]): Candidate {
  const stump = stumps.some((digits) => String(minor).endsWith(digits));
  const alone = cashAlone(sums).includes(minor);
  const same = sums.filter((sum) => sum.minor === minor);
  const totals = same.filter((sum) => sum.role === "total");
  const of = (role: RowRole) => sums.filter((sum) => sum.role === role).map((sum) => sum.minor);
  const byCash = paidByCash(sums).includes(minor);
  const inOrder = !byCash && paidInOrder(sums).includes(minor);
  const subtotals = [...of("subtotal"), ...of("total")].filter((part) => part !== minor);
  const built = subtotals.some((part) =>
    [...of("tax"), ...of("rounding")].some(
      (add) => add !== 0n && (part + add === minor || (part - absolute(add) === minor && of("rounding").includes(add))),
    ),
  );
  const tendered = of("tendered").some((cash) => absolute(cash) === minor);
  const roundedAway = of("rounding").some(
    (by) => by !== 0n && sums.some((sum) => sum.minor === minor + by && sum.minor !== minor),
  );
  const score =
    Math.max(0, ...same.map((sum) => strength(sum))) +
    (byCash ? 3 : 0) +
    (inOrder ? 3.4 : 0) +
    (stump && addedUp(sums).includes(minor) ? 2.5 : 0) +
    (alone ? 0.4 : 0) +
    (tendered ? 1 : 0) +
    (built ? 1 : 0) +
    Math.min(1, 0.4 * Math.max(0, totals.length - 1)) -
    (roundedAway ? 2 : 0);
  const line = (totals.at(-1) ?? same.at(-1) ?? sums.at(-1))!.line;
  const shown = same.length > 0;
  return {
    minor,
    line,
    score: shown || stump ? score : score - 2,
    proofs: Number(byCash || inOrder) + Number(built) + Number(tendered) + Number(totals.length > 1),
  };
}

function strength(sum: Sum): number {
  const size = Math.min(1, Math.max(0, (sum.height - 1.15) * 1.5));
  if (sum.role === "total")
    return (
      (final.test(sum.letters) || /应付|应收|实付/.test(sum.line.text) ? 2.8 : 2.3) +
      size +
      Math.min(0.3, sum.index / 200)
    );
  return sum.role === "subtotal" ? 1 : 0;
}

const absolute = (minor: Minor) => (minor < 0n ? -minor : minor);
