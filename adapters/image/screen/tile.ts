import type { Raster } from "../../ocr/port";

/** Two signals of one square of a picture, with print and edges taken out: light, and red against green. */
export type Tile = { side: number; light: Float64Array; colour: Float64Array };

/** Half the width of the neighbourhood that a pixel is compared with. */
const reach = 8;
/** Departures from the neighbourhood of more than this many times the usual one are print or edges. */
const print = 4.5;

/** The square of `side` by `side` whose upper left corner is given, every `step` pixels averaged into one. */
export function tileAt(raster: Raster, left: number, top: number, step: number, side: number): Tile {
  const light = new Float64Array(side * side);
  const colour = new Float64Array(side * side);
  const weight = 1 / (step * step);
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++, at++) {
      let [red, green, blue] = [0, 0, 0];
      for (let dy = 0; dy < step; dy++) {
        let from = ((top + y * step + dy) * raster.width + left + x * step) * 3;
        for (let dx = 0; dx < step; dx++, from += 3) {
          red += raster.rgb[from]!;
          green += raster.rgb[from + 1]!;
          blue += raster.rgb[from + 2]!;
        }
      }
      light[at] = (0.3 * red + 0.59 * green + 0.11 * blue) * weight;
      colour[at] = (red - green + 0.5 * (blue - green)) * weight;
    }
  }
  const masked = withoutPrint(light, side, null);
  withoutPrint(colour, side, masked);
  return { side, light, colour };
}

/**
 * Takes the neighbourhood's mean from each pixel and blanks what departs too far from it, so that letters, rules and
 * edges leave no spectrum behind. In place. @returns which pixels were blanked
 */
function withoutPrint(values: Float64Array, side: number, known: Uint8Array | null): Uint8Array {
  const mean = neighbourhoodMean(values, side);
  const sample: number[] = [];
  for (let at = 0; at < values.length; at++) {
    values[at] = values[at]! - mean[at]!;
    if (at % 7 === 0) sample.push(Math.abs(values[at]!));
  }
  sample.sort((a, b) => a - b);
  const most = Math.max(2, print * sample[sample.length >> 1]!);
  const blank = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) {
    if (Math.abs(values[at]!) <= most) continue;
    for (const near of [0, -1, 1, -side, side]) if (blank[at + near] === 0) blank[at + near] = 1;
  }
  for (let at = 0; at < values.length; at++) if (blank[at] || known?.[at]) values[at] = 0;
  return blank;
}

function neighbourhoodMean(values: Float64Array, side: number): Float64Array {
  return blurred(blurred(values, side, 1, side), side, side, 1);
}

/** Running mean along one direction; at the borders over what there is. */
function blurred(values: Float64Array, side: number, step: number, line: number): Float64Array {
  const out = new Float64Array(values.length);
  for (let row = 0; row < side; row++) {
    const start = row * line;
    let [sum, count] = [0, 0];
    for (let at = 0; at < side + reach; at++) {
      if (at < side) {
        sum += values[start + at * step]!;
        count++;
      }
      if (at > 2 * reach) {
        sum -= values[start + (at - 2 * reach - 1) * step]!;
        count--;
      }
      if (at >= reach) out[start + (at - reach) * step] = sum / count;
    }
  }
  return out;
}
