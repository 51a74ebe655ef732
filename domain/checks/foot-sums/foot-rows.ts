import type { SumRole } from "../../documents/invoice/sum-labels";
import { roleOf, sumsIn } from "../../documents/invoice/sum-sightings";
import type { Habits } from "../../documents/invoice/text-habits";
import type { PlacedLine } from "../../documents/layout/placed-line";
import { type TextRow, textRows } from "../../documents/layout/text-rows";
import type { Minor } from "../../values/money";

/** A label and the sum that stands to its right (or, in a strip, below it). `rates` are the percentages beside it, in thousandths. */
export type Entry = {
  role: SumRole | "other";
  label: string;
  minor: Minor;
  at: PlacedLine;
  rates: readonly bigint[];
  /** Which row of the document it stands in. */
  row: number;
};

/** A row of goods whose quantity times price is its sum. */
export type Goods = { minor: Minor; at: PlacedLine; row: number };

export type Sheet = {
  entries: readonly Entry[];
  goods: readonly Goods[];
  /** Rows that print a sum and are neither goods that prove themselves nor labelled sums. */
  unclear: readonly { row: number; line: PlacedLine }[];
  /** Every sum the document prints. */
  printed: readonly Minor[];
};

const currency = /\b(?:US|CA|AU|NZ|HK)(?=\$)|\b(?:EUR|USD|GBP|CHF|CNY|SFr|Fr|Euro|kr|Rs|RM)\b/giu;

/** Whether a text says more than a sum and its currency. */
const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text.replace(currency, ""));

/** Sorts what a printed invoice says of money: goods that prove themselves, labelled sums, and the rest. */
export function sheetOf(lines: readonly PlacedLine[], habits: Habits): Sheet {
  const rows = textRows(lines);
  const entries: Entry[] = [];
  const goods: Goods[] = [];
  const unclear: { row: number; line: PlacedLine }[] = [];
  for (const [index, row] of rows.entries()) {
    const item = goodsOf(row, index, habits);
    if (item) {
      goods.push(item);
      continue;
    }
    const found = [...segmentsOf(row, index, habits), ...stripOf(rows, index, habits)];
    entries.push(...found);
    const last = row.lines.findLast(({ text }) => sumsIn(text, habits).length > 0);
    if (last && !found.some(({ at }) => row.lines.includes(at))) unclear.push({ row: index, line: last });
  }
  return { entries, goods, unclear, printed: lines.flatMap(({ text }) => sumsIn(text, habits)) };
}

function goodsOf({ lines }: TextRow, row: number, habits: Habits): Goods | null {
  const sums = lines.flatMap((line) => sumsIn(line.text, habits).map((minor) => ({ minor, line })));
  const last = sums.at(-1);
  if (!last || sums.length < 2) return null;
  const counts = lines.flatMap(({ text }) =>
    [...text.matchAll(/(?<![\p{L}\d.,])\d{1,6}(?:[.,]\d{1,3})?(?![\d%])/gu)].map(([hit]) => thousandths(hit)),
  );
  const prices = sums.slice(0, -1).map(({ minor }) => minor);
  const isProved = prices.some((price) =>
    counts.some((count) => count > 0n && near(price * count, last.minor * 1000n, 1000n)),
  );
  return isProved ? { minor: last.minor, at: last.line, row } : null;
}

function thousandths(number: string): bigint {
  const [whole = "0", part = ""] = number.split(/[.,]/);
  return BigInt(whole) * 1000n + BigInt(part.padEnd(3, "0"));
}

const near = (a: bigint, b: bigint, within: bigint): boolean => (a > b ? a - b : b - a) <= within;

/** Each label of a row with the sum behind it, up to the next label. */
function segmentsOf({ lines }: TextRow, row: number, habits: Habits): Entry[] {
  const parts: PlacedLine[][] = [];
  for (const line of lines) {
    if (hasWords(line.text)) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts.flatMap(([label, ...values]): Entry[] => {
    const named = roleOf(label!.text);
    const behind = values.findLast(({ text }) => sumsIn(text, habits).length > 0);
    const glued = sumsIn(named?.rest ?? label!.text, habits);
    const minor = behind ? sumsIn(behind.text, habits).at(-1) : glued.at(-1);
    if (minor === undefined) return [];
    const rates = ratesIn([label!, ...values].map(({ text }) => text).join(" "));
    return [{ role: named?.role ?? "other", label: label!.text, minor, at: behind ?? label!, rates, row }];
  });
}

/** A row of sums under a row of their labels: boxes side by side. */
function stripOf(rows: readonly TextRow[], index: number, habits: Habits): Entry[] {
  const [above, row] = [rows[index - 1], rows[index]!];
  if (!above || above.page !== row.page || row.lines.length < 3 || above.lines.length < row.lines.length) return [];
  if (row.lines.some(({ text }) => hasWords(text) || sumsIn(text, habits).length !== 1)) return [];
  return row.lines.flatMap((line): Entry[] => {
    const label = above.lines.find(({ box }) => box[0] < line.box[0] + line.box[2] && box[0] + box[2] > line.box[0]);
    const minor = sumsIn(line.text, habits)[0];
    if (!label || minor === undefined || !hasWords(label.text)) return [];
    const role = roleOf(label.text)?.role ?? "other";
    return [{ role, label: label.text, minor, at: line, rates: ratesIn(label.text), row: index }];
  });
}

function ratesIn(text: string): bigint[] {
  const found = [...text.matchAll(/(\d{1,2}(?:[.,]\d{1,3})?)\s*%/gu)].map(([, rate]) =>
    BigInt(Math.round(Number(rate!.replace(",", ".")) * 1000)),
  );
  return [...new Set(found.map(String))].map(BigInt);
}
