import { greyAt, type Sketch, sketchSide } from "./sketch";

/** A row or column this even is none of a picture's own, if those beside it are of the very same grey: skies are not. */
const evenWithin = 2;
/** Bars narrower than this (in cells) a picture may have of itself; and so much of it must be left. */
const fewest = 2;
const least = 20;

/**
 * The picture in a frame, stretched to all of the sketch: bars that a viewer, a chat or a printed border puts around it hide
 * it from its copies. A sketch without such bars is answered as it is.
 */
export function withoutFrame(sketch: Sketch): Sketch {
  const [top, bottom] = insideOf((at, along) => sketch[at * sketchSide + along]!);
  const [left, right] = insideOf((at, along) => sketch[along * sketchSide + at]!);
  if (right - left === sketchSide && bottom - top === sketchSide) return sketch;
  return sketch.map((_, at) => {
    const [x, y] = [at % sketchSide, Math.floor(at / sketchSide)];
    const place = (cell: number, from: number, to: number) => from + ((cell + 0.5) * (to - from)) / sketchSide - 0.5;
    return Math.round(greyAt(sketch, place(x, left, right), place(y, top, bottom)));
  });
}

/** From where to where, along one side, it is not bars; all of it when no bars are there. */
function insideOf(grey: (at: number, along: number) => number): [number, number] {
  const bars = Array.from({ length: sketchSide }, (_, at) => evenGrey((along) => grey(at, along)));
  const from = barsFrom(bars);
  const to = sketchSide - barsFrom([...bars].reverse());
  return to - from >= least ? [from, to] : [0, sketchSide];
}

/** How deep the bars of one grey go at the beginning; a clock and a battery may stand in them. */
function barsFrom(bars: readonly (number | null)[]): number {
  const colour = bars.slice(0, 4).find((grey) => grey !== null) ?? null;
  if (colour === null) return 0;
  let [deepest, broken] = [0, 0];
  for (const [at, bar] of bars.entries()) {
    if (bar !== null && Math.abs(bar - colour) <= evenWithin) deepest = at + 1;
    else if (++broken > 2 || at - deepest >= 2) break;
  }
  return deepest >= fewest ? deepest : 0;
}

/** The grey of an even row or column; null where it is not even. */
function evenGrey(grey: (along: number) => number): number | null {
  let [sum, squares] = [0, 0];
  for (let along = 0; along < sketchSide; along++) {
    sum += grey(along);
    squares += grey(along) ** 2;
  }
  const mean = sum / sketchSide;
  return squares / sketchSide - mean ** 2 <= evenWithin ** 2 ? mean : null;
}
