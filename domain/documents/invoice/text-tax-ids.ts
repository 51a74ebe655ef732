import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import { partOfBox } from "../layout/neighbours";
import type { PlacedLine } from "../layout/placed-line";

/** Value-added-tax numbers of Europe by their country's form, and India's GSTIN. */
const forms =
  /(?<![A-Z0-9])(?:ATU\d{8}|BE[01]\d{9}|DE\d{9}|ES[A-Z0-9]\d{7}[A-Z0-9]|FR[A-Z0-9]{2}\d{9}|GB\d{9}(?:\d{3})?|IT\d{11}|NL\d{9}B\d{2}|PL\d{10}|LU\d{8}|IE\d[A-Z0-9]\d{5}[A-Z]{1,2}|\d{2}[A-Z]{5}\d{4}[A-Z]\dZ[A-Z0-9])(?![A-Z0-9])/gu;
const buyerWords = /customer|client|kunde|buyer|käufer|empfänger|your vat|acheteur/iu;

/** The tax numbers of both sides: the one under the buyer's name or a buyer's label is the buyer's. */
export function invoiceTaxIds(
  lines: readonly PlacedLine[],
  buyer: Fact | null,
  seller: Fact | null,
): { sellerTaxId: Fact | null; buyerTaxId: Fact | null } {
  const seen = lines.flatMap((line) =>
    [
      ...line.text
        .toUpperCase()
        .replace(/(?<=\b(?:DE|FR|GB|BE|NL|IT|AT)) (?=\d)/g, "")
        .matchAll(forms),
    ].map((match) => ({ id: match[0], line, at: match.index })),
  );
  const isBuyers = (one: (typeof seen)[number]) =>
    buyerWords.test(rowText(lines, one.line)) || nearer(one.line, buyer, seller);
  const theirs = seen.find(isBuyers);
  const ours = seen.find((one) => one.id !== theirs?.id);
  const say = (one: (typeof seen)[number] | undefined, sure: number) =>
    one ? factFromLine(one.id, one.line, sure, partOfBox(one.line, one.at, one.at + one.id.length)) : null;
  return { sellerTaxId: say(ours, seller ? 0.84 : 0.7), buyerTaxId: say(theirs, 0.78) };
}

function rowText(lines: readonly PlacedLine[], line: PlacedLine): string {
  return lines
    .filter(
      (other) =>
        other.page === line.page &&
        Math.abs(other.box[1] - line.box[1]) < line.box[3] * 0.5 &&
        other.box[0] <= line.box[0],
    )
    .map((other) => other.text)
    .join(" ");
}

/** Whether a line stands below the buyer's name, closer to it than to the seller's; side by side, the nearer column's. */
function nearer(line: PlacedLine, buyer: Fact | null, seller: Fact | null): boolean {
  const [below, belowSeller] = [drop(line, buyer), drop(line, seller)];
  if (below >= 0.25) return false;
  if (Math.abs(below - belowSeller) > line.box[3]) return below < belowSeller;
  return aside(line, buyer) < aside(line, seller);
}

const drop = (line: PlacedLine, fact: Fact | null): number =>
  fact?.box && fact.page === line.page && line.box[1] >= fact.box[1]
    ? line.box[1] - fact.box[1]
    : Number.POSITIVE_INFINITY;

const aside = (line: PlacedLine, fact: Fact | null): number =>
  fact?.box ? Math.abs(line.box[0] - fact.box[0]) : Number.POSITIVE_INFINITY;
