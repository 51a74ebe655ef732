import type { PageReading, Reading } from "../../reading";
import type { Box } from "../../values/box";
import { parseInvoiceQr } from "../../values/invoice-qr";
import { areDifferent, type Identity, identityOf, isWhole } from "./identity";
import { cut, middleOf, partOf } from "./part";

const words = [
  /增值税.{0,6}发票|电子发票/,
  /发票号码/,
  /价税合计/,
  /INVOICE ?(NO|NUMBER|#)|RECHNUNGS-?(NR|NUMMER)|FACTURE N/i,
  /^[^A-Z]{0,4}(GRAND )?TOTAL(?! ?(QTY|ITEM|DISC))|^(合计|总计|应付|实收)/i,
];
const mostOnAPage = 8;

/**
 * The regions of a page that hold a document each, top to bottom and left to right; one null when the page is one
 * document. A page is cut only along a band without words, and only when both sides are whole documents of their own.
 */
export function regionsOf(reading: Reading, page: PageReading): readonly (Box | null)[] {
  const marks = marksOn(page);
  if (new Set(marks.map(({ says }) => says)).size === marks.length) return [null];
  const regions = divide({ reading, page, marks }, [0, 0, 1, 1], mostOnAPage);
  return regions.length < 2 ? [null] : regions.map((region) => tightened(page, region));
}

/** What tells of a document, and where: an invoice's code, a title, a number's label. */
type Mark = { says: string; box: Box };

function marksOn({ lines, codes }: PageReading): Mark[] {
  const numbers = codes.flatMap(({ text, box }) => (parseInvoiceQr(text)?.number ? [{ says: "code", box }] : []));
  const labels = lines.flatMap(({ text, box }) => {
    const dense = text.normalize("NFKC").replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, "");
    return words.flatMap((word, index) => (word.test(dense) ? [{ says: String(index), box }] : []));
  });
  return [...numbers, ...labels];
}

/** A cheap look, so that an ordinary page costs little: each side holds a mark that the other holds, too. */
const maySplit = (marks: readonly Mark[], [a, b]: readonly [Box, Box]) =>
  marks.some((one) => holds(a, one.box) && marks.some((other) => other.says === one.says && holds(b, other.box)));

type Sheet = { reading: Reading; page: PageReading; marks: readonly Mark[] };

function divide(sheet: Sheet, region: Box, most: number): Box[] {
  if (most < 2) return [region];
  const [first, second] = bestCut(sheet, region) ?? [];
  if (!first || !second) return [region];
  const before = divide(sheet, first, most - 1);
  return [...before, ...divide(sheet, second, most - before.length)];
}

/** The cut that leaves both sides surest of what they are, each with marks of its own; a wide band counts a little. */
function bestCut(sheet: Sheet, region: Box): [Box, Box] | null {
  let best: { sides: [Box, Box]; score: number } | null = null;
  for (const { sides, width } of cuts(sheet.page, region)) {
    if (!maySplit(sheet.marks, sides)) continue;
    const a = whoIs(sheet, sides[0]);
    const b = a && whoIs(sheet, sides[1]);
    if (!a || !b || !areDifferent(a, b)) continue;
    const torn = unevenness(sheet.marks, region, sides[0]) + unevenness(sheet.marks, region, sides[1]);
    const score = a.sure + b.sure + 2 * Math.min(width, 0.1) - tornApart * torn;
    if (!best || score > best.score) best = { sides, score };
  }
  return best?.sides ?? null;
}

/** What a cut loses that takes a document's mark to the other side. */
const tornApart = 0.2;

/** How much the marks of a side differ in number: a code, a title and a number without the sum are a document cut in two. */
function unevenness(marks: readonly Mark[], region: Box, side: Box): number {
  const inRegion = marks.filter(({ box }) => holds(region, box));
  const repeated = [...new Set(inRegion.map(({ says }) => says))].filter(
    (says) => inRegion.filter((one) => one.says === says).length > 1,
  );
  const counts = repeated.map((says) => inRegion.filter((one) => one.says === says && holds(side, one.box)).length);
  return counts.length === 0 ? 0 : Math.max(...counts) - Math.min(...counts);
}

const mayShareAPage = ["vat-invoice", "invoice", "receipt"];

function whoIs({ reading, page }: Sheet, side: Box): Identity | null {
  const found = identityOf(partOf(reading, [{ page: page.number, region: tightened(page, side) }]).reading);
  return found && mayShareAPage.includes(found.kind) && isWhole(found) ? found : null;
}

/** Bands this narrow lie between any two rows; bands are tried widest first, so many an axis. */
const narrowest = 0.006;
const bandsTried = 8;

function cuts(page: PageReading, region: Box): { sides: [Box, Box]; width: number }[] {
  const lines = cut({ ...page, codes: [], plates: [] }, region).lines;
  return ([1, 0] as const).flatMap((axis) =>
    bands(lines.map(({ box }) => spanOf(box, axis)))
      .map(({ at, width }) => ({ sides: sidesOf(region, axis, at), width: width * region[axis + 2]! }))
      .filter(({ width }) => width > narrowest)
      .sort((a, b) => b.width - a.width)
      .slice(0, bandsTried),
  );
}

/** A line's reach along an axis, its ends left out: a leaning line's box is higher than its letters. */
function spanOf(box: Box, axis: 0 | 1): readonly [number, number] {
  const [start, length] = [box[axis], box[axis + 2]!];
  const less = axis === 1 ? 0.25 * length : 0;
  return [start + less, start + length - less];
}

function bands(spans: readonly (readonly [number, number])[]): { at: number; width: number }[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const found = [];
  let reached = sorted[0]?.[1] ?? 1;
  for (const [start, end] of sorted) {
    if (start > reached) found.push({ at: (reached + start) / 2, width: start - reached });
    reached = Math.max(reached, end);
  }
  return found;
}

function sidesOf([x, y, width, height]: Box, axis: 0 | 1, at: number): [Box, Box] {
  return axis === 0
    ? [
        [x, y, width * at, height],
        [x + width * at, y, width * (1 - at), height],
      ]
    : [
        [x, y, width, height * at],
        [x, y + height * at, width, height * (1 - at)],
      ];
}

const margin = 0.03;

/** The region without the empty table around its words, so that places on it mean what they mean on a page of its own. */
function tightened(page: PageReading, region: Box): Box {
  const boxes = [...page.lines, ...page.codes].map((one) => one.box).filter((box) => holds(region, box));
  if (boxes.length === 0) return region;
  const ends = (axis: 0 | 1) => {
    const from = Math.min(...boxes.map((box) => box[axis]));
    const to = Math.max(...boxes.map((box) => box[axis] + box[axis + 2]!));
    const spare = margin * (to - from);
    const start = Math.max(region[axis], from - spare);
    return [start, Math.min(region[axis] + region[axis + 2]!, to + spare) - start] as const;
  };
  const [[x, width], [y, height]] = [ends(0), ends(1)];
  return [x, y, width, height];
}

function holds([left, top, width, height]: Box, box: Box): boolean {
  const [x, y] = middleOf(box);
  return x >= left && x < left + width && y >= top && y < top + height && !(box[2] > 0.98 && box[3] > 0.98);
}
