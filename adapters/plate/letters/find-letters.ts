import type { Raster } from "../../ocr/port";
import { cutUpright, type Slant } from "../cut-strip";
import { grownSlant } from "../slants";
import { inksOfStrip } from "./inks-of-strip";

/** Where a character stands in its plate's place: fractions of the slanted place, below 0 and above 1 outside of it. */
export type LetterPlace = { left: number; right: number; top: number; bottom: number };
export type FoundLetters = {
  letters: readonly LetterPlace[];
  /** How much more ink there is where characters should be than between them, as a share of full ink. */
  sure: number;
  isInkDark: boolean;
};

/** How far beyond the place that was read characters are looked for: shares of its length and height. */
const room = { aside: 0.12, tall: 1.5 };
const stripHeight = 72;
/** What holds more ink than this is no character but the vehicle beside the plate. */
const mostInk = 0.8;
/** The place was read as text, so its characters lie about its middle: what a whole step aside costs. */
const offCentre = 0.12;
/**
 * GA 36-2018: characters 45 mm wide stand 57 mm apart, those of new-energy plates a little closer; the second and third are further apart by 22 to
 * 28 mm. In two rows the lower characters, 65 wide, stand 80 apart.
 */
const width = { one: 0.78, two: 0.81 };
const wideGaps = [0.2, 0.3, 0.4, 0.5, 0.6];
/** In two rows: the upper two characters by the lower row's pitch and height. */
const upper = { first: 0.375, apart: 1.75, wide: 1.05, top: -0.66, bottom: -0.12 };

/**
 * The characters of a plate by its geometry: equal steps, a wider one after the second, laid where ink and bare ground
 * part best. `slant` is the place of its one row, or of the lower one of two.
 */
export function findLetters(raster: Raster, slant: Slant, text: string, rows: 1 | 2): FoundLetters | null {
  const grown = grownSlant(slant, room.aside, room.aside, room.tall);
  const strip = cutUpright(raster, grown, stripHeight);
  const count = [...text].length - (rows === 2 ? 2 : 0);
  const beyond = { aside: room.aside / (1 + 2 * room.aside), above: (0.7 * (room.tall - 1)) / room.tall };
  const [fit] = inksOfStrip(strip, beyond)
    .flatMap(({ share, isInkDark }) => {
      const [top, bottom] = rowsOf(share, strip.width);
      const found = fitSteps(columnsOf(share, strip.width, top, bottom), count, rows);
      return found ? [{ ...found, top, bottom, isInkDark }] : [];
    })
    .sort((a, b) => b.sure - a.sure);
  if (!fit) return null;
  const across = (x: number) => (x / strip.width) * (1 + 2 * room.aside) - room.aside;
  const down = (y: number) => (y / stripHeight) * room.tall - (room.tall - 1) / 2;
  const place = (middle: number, wide: number, from: number, to: number): LetterPlace => ({
    ...{ left: across(middle - wide / 2), right: across(middle + wide / 2), top: down(from), bottom: down(to) },
  });
  const { first, pitch, wide, sure, top, bottom, isInkDark } = fit;
  const lower = Array.from({ length: count }, (_, at) =>
    place(first + pitch * (at + (rows === 1 && at > 1 ? fit.gap : 0)), wide, top, bottom),
  );
  if (rows === 1) return { letters: lower, sure, isInkDark };
  const tall = bottom - top;
  const middle = first + (pitch * (count - 1)) / 2;
  const above = [-1, 1].map((side) =>
    place(
      middle + (side * pitch * upper.apart) / 2,
      pitch * upper.wide,
      top + upper.top * tall,
      top + upper.bottom * tall,
    ),
  );
  return { letters: [...above, ...lower], sure, isInkDark };
}

/** From the middle up and down until hardly any ink is left. */
function rowsOf(ink: Float32Array, wide: number): [top: number, bottom: number] {
  const share = Array.from({ length: stripHeight }, (_, y) => {
    let sum = 0;
    for (let x = Math.floor(wide * 0.12); x < wide * 0.88; x++) sum += ink[y * wide + x]!;
    return sum / (wide * 0.76);
  });
  const usual = [...share.slice(stripHeight * 0.3, stripHeight * 0.7)].sort((a, b) => a - b)[
    Math.floor(stripHeight * 0.2)
  ]!;
  const isBare = (y: number) => share[y]! < 0.35 * usual;
  let [top, bottom] = [stripHeight >> 1, stripHeight >> 1];
  while (top > stripHeight * 0.06 && !isBare(top - 1)) top--;
  while (bottom < stripHeight * 0.94 && !isBare(bottom)) bottom++;
  return [top, bottom];
}

/** Sums of ink from the left, so that any stretch is a difference. */
function columnsOf(ink: Float32Array, wide: number, top: number, bottom: number): Float64Array {
  const sums = new Float64Array(wide + 1);
  for (let x = 0; x < wide; x++) {
    let sum = 0;
    for (let y = top; y < bottom; y++) sum += ink[y * wide + x]!;
    sums[x + 1] = sums[x]! + sum / Math.max(1, bottom - top);
  }
  return sums;
}

type Fit = { first: number; pitch: number; gap: number; wide: number; sure: number };

function fitSteps(sums: Float64Array, count: number, rows: 1 | 2): Fit | null {
  const across = sums.length - 1;
  const read = across / (1 + 2 * room.aside);
  const usual = read / (count + (rows === 1 ? 0.2 : 0));
  let best: Fit | null = null;
  for (const gap of rows === 1 ? wideGaps : [0])
    for (let pitch = 0.8 * usual; pitch <= 1.2 * usual; pitch += usual / 80) {
      const whole = pitch * (count - 1 + gap);
      for (let first = pitch * 0.3; first + whole < across - pitch * 0.3; first += usual / 30) {
        const wide = pitch * width[rows === 1 ? "one" : "two"];
        const sure = fitness(sums, { first, pitch, gap, wide }, count);
        if (!best || sure > best.sure) best = { first, pitch, gap, wide, sure };
      }
    }
  return best;
}

/** Ink within the characters against ink between them and just outside. */
function fitness(sums: Float64Array, { first, pitch, gap, wide }: Omit<Fit, "sure">, count: number): number {
  let [within, between, least] = [0, 0, 1];
  const half = wide / 2;
  const space = pitch - wide;
  for (let at = 0; at < count; at++) {
    const middle = first + pitch * (at + (at > 1 ? gap : 0));
    const shown = share(sums, middle - half, middle + half);
    const own = shown > mostInk ? 0 : shown;
    within += own;
    least = Math.min(least, own);
    between += share(sums, middle - half - space, middle - half) + share(sums, middle + half, middle + half + space);
  }
  const aside = (first + (pitch * (count - 1 + gap)) / 2 - (sums.length - 1) / 2) / pitch;
  return within / count - between / count + 0.3 * least - offCentre * aside * aside;
}

function share(sums: Float64Array, from: number, to: number): number {
  const at = (x: number) => {
    const held = Math.max(0, Math.min(sums.length - 1, x));
    const whole = Math.floor(held);
    return sums[whole]! + (held - whole) * ((sums[whole + 1] ?? sums[whole]!) - sums[whole]!);
  };
  return (at(to) - at(from)) / Math.max(1, to - from);
}
