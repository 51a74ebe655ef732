import { labelledSums, type Sum, sumsIn } from "../../documents/invoice/sum-sightings";
import { habitsOf } from "../../documents/invoice/text-habits";
import type { PlacedLine } from "../../documents/layout/placed-line";
import type { Minor } from "../../values/money";
import type { CheckedDocument } from "../check";
import { apart } from "../minor-of";

/** A net sum that its taxes prove, what both come to, and the total that is printed instead of it. */
export type Foot = { net: Minor; tax: Minor; makes: Minor; total: Sum };

/** Rounding line by line, or rate by rate, costs at most this many minor units. */
const rounding = 5n;

/**
 * The foot of an invoice in plain print whose net and taxes prove each other (net times printed rate is the tax; several
 * rates: the sums they were charged on make the net) and do not make its total. Null wherever anything else may explain
 * it: what was paid before the total, charges or discounts below the net, or the right total printed elsewhere.
 */
export function brokenFoot({ text }: Pick<CheckedDocument, "text">): Foot | null {
  const lines = text.map(
    ({ text: said, page, box }): PlacedLine => ({ text: said, page, box, confidence: 1, rung: "pdf-text" }),
  );
  const habits = habitsOf(lines);
  const sums = labelledSums(lines, habits);
  const taxes = taxesWithRates(lines, sums);
  const net = sums.find(({ role, minor }) => role === "net" && provedBy(minor, taxes));
  if (!net) return null;
  // "Gesamt" heads a column too, and "Summe netto" is no total.
  const totals = sums.filter((sum) => sum.role === "total" && isBelow(sum, net));
  if (totals.length === 0 || totals.some(({ minor }) => minor !== totals[0]!.minor)) return null;
  const tax = taxes.reduce((sum, one) => sum + one.minor, 0n);
  const [total, makes] = [totals[0]!, net.minor + tax];
  if (sums.some((sum) => (sum.role === "prepaid" || sum.role === "due") && !isBelow(sum, total))) return null;
  const printed = lines.flatMap((line) => sumsIn(line.text, habits));
  if (apart(makes, total.minor) <= rounding || printed.some((one) => apart(one, makes) <= rounding)) return null;
  return hasMoreBetween(lines, net, total, sums) ? null : { net: net.minor, tax, makes, total };
}

/** What was paid before, and what is left to pay, explain nothing where they stand below the total; totals stand below the net. */
const isBelow = ({ line: { page, box } }: Sum, { line }: Sum): boolean =>
  page > line.page || (page === line.page && box[1] > line.box[1] + line.box[3] / 2);

type Tax = { minor: Minor; hundredths: bigint };

/** The taxes of the foot, each once, with the rate its own line prints; none when one of them prints no rate. */
function taxesWithRates(lines: readonly PlacedLine[], sums: readonly Sum[]): Tax[] {
  const found: Tax[] = [];
  for (const sum of sums.filter(({ role }) => role === "tax")) {
    const row = lines.filter(
      ({ page, box }) => page === sum.line.page && Math.abs(box[1] - sum.line.box[1]) < 0.6 * box[3],
    );
    const rates = row.flatMap(({ text }) =>
      [...text.matchAll(/(\d{1,2}(?:[.,]\d{1,2})?)\s*%/gu)].map((hit) => hit[1]!),
    );
    const rate = [...new Set(rates)];
    if (rate.length !== 1) continue;
    const hundredths = BigInt(Math.round(Number(rate[0]!.replace(",", ".")) * 100));
    const isKnown = found.some((one) => one.hundredths === hundredths && one.minor === sum.minor);
    if (hundredths > 0n && sum.minor > 0n && !isKnown) found.push({ minor: sum.minor, hundredths });
  }
  // A row that prints its base beside its tax gives two sums for one rate: the smaller is the tax.
  return found.filter((one) => !found.some((other) => other.hundredths === one.hundredths && other.minor < one.minor));
}

/** Whether the sums that the taxes were charged on make the net. */
function provedBy(net: Minor, taxes: readonly Tax[]): boolean {
  const base = taxes.reduce((sum, { minor, hundredths }) => sum + (minor * 10_000n) / hundredths, 0n);
  const rough = taxes.reduce((sum, { hundredths }) => sum + 20_000n / hundredths + 1n, 0n);
  return net > 0n && apart(net, base) <= rough;
}

/** Sums between net and total that are neither a tax nor its base: a charge, a discount, a deposit. */
function hasMoreBetween(lines: readonly PlacedLine[], net: Sum, total: Sum, sums: readonly Sum[]): boolean {
  if (net.line.page !== total.line.page) return true;
  const [from, to] = [net.line.box[1], total.line.box[1]];
  return lines.some(
    ({ page, box, text }) =>
      page === net.line.page &&
      box[1] > from + 0.5 * box[3] &&
      box[1] < to - 0.5 * box[3] &&
      /\d[.,]\d{2}(?!\d|\s*%)/u.test(text) &&
      !sums.some(({ line }) => Math.abs(line.box[1] - box[1]) < 0.6 * box[3]),
  );
}
