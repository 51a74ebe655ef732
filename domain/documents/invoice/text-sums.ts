import { fromMinor, type Minor } from "../../values/money";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import type { PlacedLine } from "../layout/placed-line";
import { bareFrom, type SumRole } from "./sum-labels";
import { labelledSums, type Sum, sumsIn } from "./sum-sightings";
import type { Habits } from "./text-habits";

/** Net, tax and total of which a sum proves the three. */
type Proven = { net: Sum; tax: Minor; taxLine: PlacedLine | null; total: Sum };

/**
 * Net, tax and total from the table's foot. The sums that add up win (net and all taxes make the total); else the surest
 * label, with what was paid before and what is left kept apart from the total.
 */
export function invoiceSums(
  lines: readonly PlacedLine[],
  habits: Habits,
): Record<"netAmount" | "taxAmount" | "totalAmount", Fact | null> {
  const sums = labelledSums(lines, habits);
  const proven = addingUp(sums);
  if (proven) {
    const { net, tax, taxLine, total } = proven;
    return {
      netAmount: say(net, 0.95),
      taxAmount: taxLine ? factFromLine(fromMinor(tax), taxLine, 0.95) : null,
      totalAmount: say(total, 0.96),
    };
  }
  const total = bestTotal(sums);
  const net = best(sums, "net");
  return {
    netAmount: say(net && total && net.minor < total.minor ? net : null, 0.55),
    taxAmount: null,
    totalAmount: total && say(total, sureness(total, sums, lines, habits)),
  };
}

const say = (sum: Sum | null, sure: number) => (sum ? factFromLine(fromMinor(sum.minor), sum.line, sure) : null);

/** Without tax to prove it: repeated, the same as the net, or the sum of the column above it. */
function sureness(total: Sum, sums: readonly Sum[], lines: readonly PlacedLine[], habits: Habits): number {
  const twice = sums.filter((sum) => sum !== total && sum.minor === total.minor && sum.line !== total.line);
  const summed = isColumnSum(total, lines, habits);
  if (summed && twice.length > 0) return 0.94;
  if (summed || twice.some((sum) => sum.role === "net")) return 0.88;
  const rivals = sums.filter((sum) => sum.role === "total" && sum.minor > total.minor);
  return (twice.length > 0 ? 0.82 : total.rank < 20 ? 0.76 : 0.68) - (rivals.length > 0 ? 0.1 : 0);
}

/** Whether sums that end at the same edge above it, read upwards, come to this one. */
function isColumnSum(total: Sum, lines: readonly PlacedLine[], habits: Habits): boolean {
  const edge = (line: PlacedLine) => line.box[0] + line.box[2];
  const above = lines
    .filter((line) => line.page === total.line.page && line.box[1] < total.line.box[1] - 0.5 * total.line.box[3])
    .filter((line) => Math.abs(edge(line) - edge(total.line)) < 0.015)
    .sort((a, b) => b.box[1] - a.box[1])
    .flatMap((line) => sumsIn(line.text, habits).slice(-1));
  const items = above[0] === total.minor ? above.slice(1) : above;
  let sum = 0n;
  return items.slice(0, 40).some((minor, index) => {
    sum += minor;
    return sum === total.minor && index > 0;
  });
}

/** The surest set of sums with net + taxes = total: the greatest total, then the best labels. */
function addingUp(sums: readonly Sum[]): Proven | null {
  const of = (...roles: SumRole[]) => sums.filter((sum) => roles.includes(sum.role) && sum.minor > 0n);
  const taxes = sums.filter((sum) => sum.role === "tax" && sum.minor >= 0n);
  const found: Proven[] = [];
  for (const total of of("total", "due")) {
    for (const net of of("net", "total")) {
      const missing = total.minor - net.minor;
      if (net === total || missing < 0n || missing * 100n > net.minor * 30n) continue;
      const parts = taxesMaking(missing, taxes);
      if (parts) found.push({ net, tax: missing, taxLine: parts.at(-1)?.line ?? null, total });
    }
  }
  const ranks = ({ net, total }: Proven) =>
    net.rank + total.rank + (net.role === "net" ? 0 : 50) + (total.role === "total" ? 0 : 20);
  const zero = (one: Proven) => (one.tax === 0n ? 1 : 0);
  found.sort(
    (a, b) =>
      zero(a) - zero(b) ||
      Number(b.total.minor > a.total.minor) - Number(a.total.minor > b.total.minor) ||
      ranks(a) - ranks(b),
  );
  return found[0] ?? null;
}

/** The taxes that come to `missing`: one of them, several rates together, or nothing where nothing is missing. */
function taxesMaking(missing: Minor, taxes: readonly Sum[]): Sum[] | null {
  const one = taxes.find((tax) => tax.minor === missing);
  if (one) return [one];
  const distinct = taxes.filter((tax, index) => taxes.findIndex((other) => other.minor === tax.minor) === index);
  const parts = distinct.filter((tax) => tax.minor > 0n && tax.minor < missing).slice(0, 6);
  for (let choice = 3; choice < 1 << parts.length; choice++) {
    const some = parts.filter((_, index) => choice & (1 << index));
    if (some.length > 1 && some.reduce((sum, tax) => sum + tax.minor, 0n) === missing) return some;
  }
  return null;
}

function best(sums: readonly Sum[], role: SumRole): Sum | null {
  return (
    sums
      .filter((sum) => sum.role === role && sum.minor > 0n)
      .sort((a, b) => a.rank - b.rank || (a.minor > b.minor ? -1 : 1))[0] ?? null
  );
}

/** A total by its label; what is left to pay only when nothing was paid before, else with what was paid added again. */
function bestTotal(sums: readonly Sum[]): Sum | null {
  const total = best(sums, "total");
  const due = best(sums, "due");
  if (!due) return total;
  const paid = best(sums, "prepaid");
  if (!paid && total && total.rank >= bareFrom && due.minor > total.minor) return due;
  if (total && (!paid || total.minor - paid.minor === due.minor || total.minor >= due.minor)) return total;
  return paid ? null : due;
}
