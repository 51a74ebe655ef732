import { fromMinor, type Minor, toMinor } from "../../values/money";
import { findAmounts } from "../../values/parse-amount";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import { matchLabel } from "../layout/match-label";
import { linesBelow, linesRightOf } from "../layout/neighbours";
import type { PlacedLine } from "../layout/placed-line";
import type { Habits } from "./text-habits";

type Role = "net" | "tax" | "total";
type Sum = { role: Role; minor: Minor; line: PlacedLine; rank: number };

/** Labels by role, surest first: the place in the list is the rank. */
const labels: Record<Role, readonly string[]> = {
  total: [
    "Grand total",
    "Invoice total",
    "Total TTC",
    "Montant TTC",
    "Montant EUR TTC",
    "Total amount due",
    "Total amount",
    "Amount due",
    "Total due",
    "Total for this invoice",
    "Total incl",
    "Total including",
    "Bruttosumme",
    "Bruttobetrag",
    "Gesamtbetrag inkl",
    "Gesamtbetrag brutto",
    "Rechnungsbetrag",
    "Endbetrag",
    "Gesamtsumme",
    "Rechnungssumme mit",
    "Gesamtbetrag",
    "Zahlbetrag",
    "Net à payer",
    "Somme à payer",
    "Montant total",
    "Total à payer",
    "Balance due",
    "Amount payable",
    "价税合计",
    "Total facture",
    "Rechnungssumme",
    "Total",
    "Summe",
    "Brutto",
    "Gesamt",
  ],
  net: [
    "Net total",
    "Net amount",
    "Total net",
    "Subtotal",
    "Sub total",
    "Total HT",
    "Montant HT",
    "Montant EUR HT",
    "Total hors taxe",
    "Total excl",
    "Amount excl",
    "Untaxed amount",
    "Nettobetrag",
    "Nettosumme",
    "Summe netto",
    "Gesamt netto",
    "Gesamtbetrag netto",
    "Rechnungssumme ohne",
    "Gesamtbetrag ohne",
    "Steuerbasisbetrag",
    "Zwischensumme",
    "Warenwert",
    "Positionssumme",
    "Summe Positionen",
    "Netto",
  ],
  tax: [
    "Tax total",
    "Total tax",
    "Total VAT",
    "Total TVA",
    "Montant TVA",
    "VAT amount",
    "Tax amount",
    "Steuerbetrag",
    "Summe USt",
    "Gesamtsteuer",
    "Umsatzsteuer",
    "Mehrwertsteuer",
    "MwSt",
    "USt",
    "Sales tax",
    "VAT",
    "TVA",
    "GST",
    "Tax",
  ],
};
const notASum = /Zuschl|Abschl|Rabatt|discount|shipping|Anzahlung|prepaid|paid|Quantity|Menge|IBAN|number|nummer|Nr\b/i;

/** Net, tax and total from the foot of the table: the set of sums that adds up wins, else the surest label. */
export function invoiceSums(
  lines: readonly PlacedLine[],
  habits: Habits,
): Record<"netAmount" | "taxAmount" | "totalAmount", Fact | null> {
  const sums = (["total", "net", "tax"] as const).flatMap((role) => sumsOf(role, lines, habits));
  const proven = addingUp(sums);
  if (proven) {
    const [net, tax, total] = proven;
    return { netAmount: say(net, 0.95), taxAmount: say(tax, 0.95), totalAmount: say(total, 0.96) };
  }
  const total = best(sums, "total");
  const net = best(sums, "net");
  const repeated = total ? sums.filter((sum) => sum.role === "total" && sum.minor === total.minor).length > 1 : false;
  const smaller = net && total && net.minor < total.minor ? net : null;
  return {
    netAmount: say(smaller, 0.62),
    taxAmount: null,
    totalAmount: say(total, repeated ? 0.84 : (total?.rank ?? 99) < 20 ? 0.78 : 0.68),
  };
}

const say = (sum: Sum | null, sure: number) => (sum ? factFromLine(fromMinor(sum.minor), sum.line, sure) : null);

function sumsOf(role: Role, lines: readonly PlacedLine[], habits: Habits): Sum[] {
  return lines.flatMap((line) => {
    const match = matchLabel(line.text, labels[role], { anywhere: role === "tax" });
    if (!match || (role !== "total" && matchLabel(line.text, labels.total.slice(0, 20)))) return [];
    if (role === "total" && matchLabel(line.text, labels.net)) return [];
    if (notASum.test(match.rest)) return [];
    const rank = labels[role].indexOf(match.label);
    return amountsFor(line, match.rest, lines, habits).map(({ minor, at }) => ({ role, minor, line: at, rank }));
  });
}

/** Sums glued to the label, else those on its row up to the next words, else those just below it. */
function amountsFor(label: PlacedLine, rest: string, lines: readonly PlacedLine[], habits: Habits) {
  const read = (text: string, at: PlacedLine) =>
    findAmounts(text, { decimal: habits.decimal }).flatMap((sum) => {
      const minor = toMinor(sum.amount);
      const money = sum.decimals || /[€$£¥₹]|\b(?:EUR|USD|Rs|INR|GBP)\b/.test(text);
      return minor === null || !money ? [] : [{ minor, at }];
    });
  const glued = read(rest, label).slice(-1);
  if (glued.length > 0) return glued;
  const row: PlacedLine[] = [];
  for (const line of linesRightOf(lines, label)) {
    if (/\p{L}{4,}/u.test(line.text) && findAmounts(line.text).length === 0) break;
    row.push(line);
  }
  const right = row.flatMap((line) => read(line.text, line));
  if (right.length > 0) return [...right].reverse();
  return columnBelow(lines, label).flatMap((line) => read(line.text, line).slice(-1));
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

/** The three sums with net + tax = total that have the greatest total; tax may be absent where nothing is taxed. */
function addingUp(sums: readonly Sum[]): [Sum, Sum, Sum] | null {
  const of = (role: Role) => sums.filter((sum) => sum.role === role);
  const found: [Sum, Sum, Sum][] = [];
  for (const total of of("total")) {
    for (const net of [...of("net"), ...of("total")]) {
      for (const tax of [...of("tax"), ...of("total")]) {
        if (net === total || tax === total || net === tax) continue;
        if (net.minor <= 0n || tax.minor < 0n || tax.minor * 100n > net.minor * 30n) continue;
        if (net.minor + tax.minor === total.minor) found.push([net, tax, total]);
      }
    }
  }
  const size = (one: [Sum, Sum, Sum]) => one[2].minor;
  const ranks = (one: [Sum, Sum, Sum]) =>
    one[0].rank + one[1].rank + one[2].rank + (one[0].role === "net" ? 0 : 50) + (one[1].role === "tax" ? 0 : 50);
  return found.sort((a, b) => (size(a) === size(b) ? ranks(a) - ranks(b) : size(a) > size(b) ? -1 : 1))[0] ?? null;
}

function best(sums: readonly Sum[], role: Role): Sum | null {
  return (
    [...sums]
      .filter((sum) => sum.role === role && sum.minor > 0n)
      .sort((a, b) => a.rank - b.rank || (a.minor > b.minor ? -1 : 1))[0] ?? null
  );
}
