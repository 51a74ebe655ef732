import type { PageReading, Reading } from "../../reading";
import type { Box } from "../../values/box";
import { readPlate } from "../../values/plate";
import { fact } from "../fact";
import type { Fact } from "../kind";
import { boxUnion } from "../layout/box-union";
import { letterSize } from "../layout/letter-size";
import { type PlacedLine, placedLines } from "../layout/placed-line";
import { textRows } from "../layout/text-rows";
import { besideTheName } from "./beside-the-name";

/** Letters at least this share of the name's size, standing with it, belong to the name. */
const nearlyAsLarge = 0.62;
/** On one row a name's letters are of one height; the neighbour's board hangs on the same row. */
const onOneRow = 0.75;
/** Signs of streets carry house numbers, quarters and a second script at half the size of the street's name. */
const onStreetSigns = 0.4;
const street = /\p{Script=Han}[路街巷弄]$/u;
/** Letters read less surely than this, or a stack of letters, of which an outlying one is easily lost, less than that. */
const readable = 0.85;
const readableStack = 0.95;
const silent = 0.45;
type Sized = { line: PlacedLine; size: number };

/**
 * The name on a shop's sign: the largest words on the photo that are no notice, offer or telephone, with the words nearly
 * as large that stand with them on the same board, in reading order. What a shop sells, its name in smaller Latin letters
 * and the neighbour's sign stay out.
 */
export function signText(reading: Reading): Fact | null {
  const page = reading.pages[0];
  if (!page) return null;
  const lines = placedLines(reading, 1)
    .filter((line) => line.confidence >= 0.6 && /[\p{L}\p{N}]/u.test(line.text) && readPlate(line.text) === null)
    .map((line) => ({ line, size: letterSize(line, page) }));
  const words = lines.filter(({ line }) => !besideTheName(line));
  const name = nameLine(words, page);
  if (!name) return null;
  const parts = standingWith(name, words, page).map(({ line }) => line);
  const ordered = textRows(parts).flatMap((row) => row.lines);
  const sure = Math.min(...ordered.map((line) => line.confidence));
  return fact(withoutRepeats(ordered.map((line) => trimmed(line.text))).join(" "), {
    rung: "ocr",
    // Which of the words are the name is a judgement that nothing confirms; only a single line is beyond doubt.
    confidence: ordered.some(isDoubtful) ? silent : ordered.length === 1 && sure >= 0.97 ? 0.92 : 0.85 * sure,
    page: 1,
    box: boxUnion(ordered.map((line) => line.box)),
  });
}

/** The line that most looks like a name: large, of two letters or more, rather high up, not cut off by the picture's edge. */
function nameLine(words: readonly Sized[], page: PageReading): Sized | null {
  const worth = (one: Sized): number => {
    const { line, size } = one;
    const letters = line.text.replace(/[^\p{L}]/gu, "").length;
    const cut = isCut(one) ? 0.6 : 1;
    const low = line.box[1] + line.box[3] / 2 > 0.62 ? 0.8 : 1;
    return (
      (size / page.height) *
      (letters >= 2 ? 1 : 0.55) *
      (letters >= 1 ? 1 : 0.3) *
      cut *
      low *
      (0.6 + 0.4 * line.confidence)
    );
  };
  return [...words].sort((a, b) => worth(b) - worth(a))[0] ?? null;
}

/** The name's line and, step by step, all lines nearly as large that stand next to one already taken. */
function standingWith(name: Sized, words: readonly Sized[], page: PageReading): Sized[] {
  const taken = [name];
  const least = street.test(name.line.text.trim()) ? onStreetSigns : nearlyAsLarge;
  const large = words.filter(
    (one) =>
      alike(one.size, name.size, least) &&
      !sameWords(one, name) &&
      (isCut(name) || !isCut(one)) &&
      (least === onStreetSigns || script(one) === script(name)),
  );
  for (let grown = true; grown; ) {
    const next = large.find((one) => !taken.includes(one) && taken.some((other) => nextTo(one, other, page)));
    grown = next !== undefined;
    if (next) taken.push(next);
  }
  return taken;
}

/** A board's name is written in one script; the other one is its translation, or the neighbour's. */
const script = ({ line }: Sized) => /\p{Script=Han}/u.test(line.text);
const alike = (size: number, name: number, least: number) => size >= least * name && size <= name / least;
/** Cut off by the picture's edge: the neighbour's. */
const isCut = ({ line: { box } }: Sized) => box[0] < 0.004 || box[0] + box[2] > 0.996;
const sameWords = (one: Sized, other: Sized) => one.line.text.replace(/\s/g, "") === other.line.text.replace(/\s/g, "");

/** Beside each other on one row, or above each other with less than a row between. */
function nextTo(one: Sized, other: Sized, page: PageReading): boolean {
  const [a, b] = [inPixels(one.line.box, page), inPixels(other.line.box, page)];
  const [size, least] = [Math.max(one.size, other.size), Math.min(one.size, other.size)];
  const across = Math.max(a[0], b[0]) - Math.min(a[0] + a[2], b[0] + b[2]);
  const down = Math.max(a[1], b[1]) - Math.min(a[1] + a[3], b[1] + b[3]);
  if (down < -0.5 * least) return across < 2.8 * size && (least >= onOneRow * size || across < 0.8 * size);
  return across < 0.3 * size && down < 0.9 * size;
}

const isDoubtful = ({ confidence, box, text }: PlacedLine) =>
  confidence < (box[3] > 1.5 * box[2] && text.length > 1 ? readableStack : readable);

const inPixels = ([x, y, width, height]: Box, page: PageReading) =>
  [x * page.width, y * page.height, width * page.width, height * page.height] as const;

/** Bolts and edges of the board read as marks at the ends are no part of a name. */
const trimmed = (text: string) => text.replace(/^[^\p{L}\p{N}（(《“"]+|[^\p{L}\p{N}）)》”"!！.]+$/gu, "");

function withoutRepeats(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) === index);
}
