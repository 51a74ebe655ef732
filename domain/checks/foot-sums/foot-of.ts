import { habitsOf } from "../../documents/invoice/text-habits";
import type { PlacedLine } from "../../documents/layout/placed-line";
import type { CheckedDocument } from "../check";
import { type Entry, type Sheet, sheetOf } from "./foot-rows";
import { type Broken, type Foot, goodsApart, netOrTaxApart, type Tax, totalApart } from "./proofs";

/**
 * The sum of a printed invoice that the others contradict: where net and taxes prove each other (tax is rate times net, for one
 * rate or several), total and tax, net and total, or the goods prove themselves (quantity times price). Null wherever
 * anything else that is printed may explain it: what was paid before, charges, discounts, an old balance.
 */
export function brokenFoot({ text }: Pick<CheckedDocument, "text">): Broken | null {
  const lines = text.map(
    ({ text: said, page, box }): PlacedLine => ({ text: said, page, box, confidence: 1, rung: "pdf-text" }),
  );
  const sheet = sheetOf(lines, habitsOf(lines));
  const foot = footOf(sheet, lines);
  if (foot.entries.length === 0) return null;
  return totalApart(sheet, foot) ?? netOrTaxApart(sheet, foot) ?? goodsApart(sheet, foot);
}

/** What stands below the goods, down to the last sum that has a name; where no goods prove themselves, the first net sum or tax, and the sums right above it. */
function footOf(sheet: Sheet, lines: readonly PlacedLine[]): Foot {
  const goodsEnd = sheet.goods.at(-1)?.row;
  const from = goodsEnd === undefined ? beginningOf(sheet.entries) : goodsEnd + 1;
  const below = sheet.entries.filter(({ row }) => row >= from);
  const end = below.findLast(({ role }) => role !== "other")?.row ?? -1;
  const entries = below.filter(({ row }) => row <= end);
  const taxes = taxesOf(entries, onlyRate(lines));
  return { entries, taxes, tax: taxes.reduce((sum, { minor }) => sum + minor, 0n) };
}

function beginningOf(entries: readonly Entry[]): number {
  let first = entries.find(({ role }) => role === "net" || role === "tax");
  for (let up = 0; first && up < 4; up++) {
    const { row, at } = first;
    const above = entries.find((one) => one.role === "other" && one.row === row - 1 && endsNear(one.at, at));
    if (!above) break;
    first = above;
  }
  return first?.row ?? Number.POSITIVE_INFINITY;
}

const endsNear = (a: PlacedLine, b: PlacedLine): boolean => Math.abs(a.box[0] + a.box[2] - b.box[0] - b.box[2]) < 0.02;

/** The taxes of the foot, each once, with their rates; none when one of them has none, or several. */
function taxesOf(entries: readonly Entry[], fallback: bigint | null): Tax[] {
  const found: Tax[] = [];
  for (const entry of entries.filter(({ role, minor }) => role === "tax" && minor > 0n)) {
    const rate = entry.rates.length === 1 ? entry.rates[0]! : entry.rates.length === 0 ? fallback : null;
    if (rate === null) return [];
    const isKnown = found.some((one) => one.rate === rate && one.minor === entry.minor);
    if (rate > 0n && !isKnown) found.push({ minor: entry.minor, rate, entry });
  }
  // A row that prints its base beside its tax gives two sums for one rate: the smaller is the tax.
  return found.filter((one) => !found.some((other) => other.rate === one.rate && other.minor < one.minor));
}

/** The one rate that the document prints, where it prints no other. */
function onlyRate(lines: readonly PlacedLine[]): bigint | null {
  const rates = lines.flatMap(({ text }) =>
    [...text.matchAll(/(?<![\d.,])(\d{1,2}(?:[.,]\d{1,3})?)\s*%/gu)].map(([, rate]) =>
      Math.round(Number(rate!.replace(",", ".")) * 1000),
    ),
  );
  const [only, ...others] = [...new Set(rates.filter((rate) => rate > 0))];
  return only !== undefined && others.length === 0 ? BigInt(only) : null;
}
