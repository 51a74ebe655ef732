import type { Box } from "../box";
import { asSigns, isLiveCode, liveCode } from "./live-code";

/** A line of a page, with what its second looks said. */
export type SeenLine = { text: string; page: number; box: Box; again?: readonly string[] };
/** Four signs standing by themselves: what they may say, and where. */
export type SeenSigns = { signs: string; page: number; box: Box };

/** Between letters and figures of a hand: spaces, and the specks that readers make of them. */
const specks = /[\s.,:;·•_'"`|~-]+/gu;
const mark = "[A-Z0-9×+#&?\\]\\[/*$]";
const alone = new RegExp(`(?<!${mark})${mark}{${liveCode.length}}(?!${mark})`, "giu");

/**
 * Every place where four signs stand by themselves on a photo: a line of their own, apart from other script on their
 * line, or in pieces side by side, as a hand that writes large is read. `shape` is the page's width by its height.
 */
export function findSigns(lines: readonly SeenLine[], shape = 4 / 3): SeenSigns[] {
  const whole = lines.flatMap((line) => [line.text, ...(line.again ?? [])].flatMap((text) => inLine(text, line)));
  const joined = inPieces(lines, shape);
  const seen = new Set<string>();
  return [...whole, ...joined].filter(({ signs, page, box }) => {
    const key = `${signs} ${page} ${box.join(" ")}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a line holds a code and nothing else: no name, no plate, no word that is painted on anything. */
export function isHeldCode(text: string): boolean {
  const signs = text.normalize("NFKC").replace(specks, "");
  return !/^\d+$/.test(signs) && isLiveCode(asSigns(signs));
}

/** The words that stand beside a code on a second phone's screen. */
export const speaksOfACode = (text: string): boolean => /验证码|\bLIVE CODE\b/iu.test(text);

function inLine(text: string, { page, box }: SeenLine): SeenSigns[] {
  const plain = text.normalize("NFKC");
  const found = [plain.replace(specks, ""), plain].flatMap((one) => [...one.matchAll(alone)].map(([signs]) => signs));
  return found.map((signs) => ({ signs: asSigns(signs), page, box: partOf(box, plain, signs) }));
}

/** The share of the line's box in which the signs stand, by the place of their letters. */
function partOf(box: Box, text: string, signs: string): Box {
  const at = text.indexOf(signs);
  if (at < 0 || box[3] > box[2]) return box;
  const [left, top, width, height] = box;
  return [left + (width * at) / text.length, top, (width * signs.length) / text.length, height];
}

type Piece = { letters: string; line: SeenLine };

function inPieces(lines: readonly SeenLine[], shape: number): SeenSigns[] {
  const pieces = lines
    .map((line): Piece => ({ letters: line.text.normalize("NFKC").replace(specks, ""), line }))
    .filter(({ letters }) => /^[\x21-\x7e×]{1,3}$/.test(letters))
    .sort((a, b) => a.line.box[0] - b.line.box[0]);
  return pieces.flatMap((first) => grown([first], pieces, shape)).map(toSigns);
}

/** The row that begins with these pieces, once it has as many signs as a code. */
function grown(row: readonly Piece[], pieces: readonly Piece[], shape: number): Piece[][] {
  const length = row.reduce((sum, { letters }) => sum + letters.length, 0);
  if (length === liveCode.length) return [[...row]];
  if (length > liveCode.length) return [];
  const last = row.at(-1)!;
  const next = pieces.find((one) => !row.includes(one) && follows(last.line, one.line, shape));
  return next ? grown([...row, next], pieces, shape) : [];
}

/** Right of the other, on its height, of about its size, and not far. */
function follows(before: SeenLine, after: SeenLine, shape: number): boolean {
  const [a, b] = [before.box, after.box];
  if (before.page !== after.page || b[0] < a[0] + 0.5 * a[2]) return false;
  const [tall, low] = [Math.max(a[3], b[3]), Math.min(a[3], b[3])];
  const aside = (b[0] - a[0] - a[2]) * shape;
  const apart = Math.abs(b[1] + b[3] / 2 - a[1] - a[3] / 2);
  return low > 0.45 * tall && aside < 1.4 * tall && apart < 0.7 * tall;
}

function toSigns(row: readonly Piece[]): SeenSigns {
  const boxes = row.map(({ line }) => line.box);
  const [left, top] = [Math.min(...boxes.map((box) => box[0])), Math.min(...boxes.map((box) => box[1]))];
  const right = Math.max(...boxes.map((box) => box[0] + box[2]));
  const bottom = Math.max(...boxes.map((box) => box[1] + box[3]));
  const signs = asSigns(row.map(({ letters }) => letters).join(""));
  return { signs, page: row[0]!.line.page, box: [left, top, right - left, bottom - top] };
}
