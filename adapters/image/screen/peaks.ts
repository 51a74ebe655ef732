import { transformSquare } from "../fourier";
import type { Tile } from "./tile";

/** How far the strongest wave stands out of waves of like length, and how long it is (waves per tile, either way). */
export type Peak = { height: number; across: number; down: number };

/** Print, rules and the blocks of JPEG lie level and upright. */
const axis = 2;
const sectors = 8;

/** What the spectrum of a tile of one size is looked at with. */
type Lens = { side: number; hann: Float64Array; groups: readonly Int32Array[]; leastNoise: number };
const lenses = new Map<number, Lens>();

/** The strongest wave in the light and in the colour of a tile; both signals go through one transform. */
export function peaksOf({ side, light, colour }: Tile): { light: Peak; colour: Peak } {
  const lens = lensOf(side);
  const { hann } = lens;
  const real = new Float64Array(light.length);
  const imaginary = new Float64Array(light.length);
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++, at++) {
      const weight = hann[x]! * hann[y]!;
      real[at] = light[at]! * weight;
      imaginary[at] = colour[at]! * weight;
    }
  }
  transformSquare(real, imaginary, side);
  const half = side / 2;
  const [ofLight, ofColour] = [new Float64Array(side * (half + 1)), new Float64Array(side * (half + 1))];
  for (let v = 0; v <= half; v++) {
    for (let u = 0; u < side; u++) {
      const at = v * side + u;
      const twin = ((side - v) % side) * side + ((side - u) % side);
      const [a, b, c, d] = [real[at]!, imaginary[at]!, real[twin]!, imaginary[twin]!];
      ofLight[at] = (a + c) ** 2 + (b - d) ** 2;
      ofColour[at] = (b + d) ** 2 + (c - a) ** 2;
    }
  }
  return { light: strongest(ofLight, lens), colour: strongest(ofColour, lens) };
}

/** Power over the middle power of its ring and direction, summed over a wave's three by three places. */
function strongest(power: Float64Array, { side, groups, leastNoise }: Lens): Peak {
  const middles = groups.map((group) => {
    const sorted = Float64Array.from(group, (at) => power[at]!).sort();
    return Math.max(leastNoise, sorted[sorted.length >> 1]!);
  });
  let [height, place] = [0, 0];
  for (const [index, group] of groups.entries()) {
    const middle = 9 * middles[index]!;
    for (const at of group) {
      const above = power[at - side - 1]! + power[at - side]! + power[at - side + 1]!;
      const below = power[at + side - 1]! + power[at + side]! + power[at + side + 1]!;
      const sum = (above + below + power[at - 1]! + power[at]! + power[at + 1]!) / middle;
      if (sum > height) [height, place] = [sum, at];
    }
  }
  const across = place % side;
  return {
    height: Math.log2(Math.max(1, height)),
    across: across < side / 2 ? across : across - side,
    down: Math.floor(place / side),
  };
}

function lensOf(side: number): Lens {
  const known = lenses.get(side);
  if (known) return known;
  const made = {
    side,
    hann: Float64Array.from({ length: side }, (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / (side - 1))),
    groups: grouped(side),
    // Power that noise of 0.7 grey levels has here: no sensor is quieter, and a drawn page without noise is no photo.
    leastNoise: 4 * 0.7 ** 2 * (0.375 * side) ** 2,
  };
  lenses.set(side, made);
  return made;
}

/** The places of every wave that may be a screen's, those of like length and direction together. */
function grouped(side: number): Int32Array[] {
  const [shortest, longest, ring] = [side * 0.49, side * 0.055, side / 32];
  const found = new Map<number, number[]>();
  for (let v = axis + 1; v < side / 2; v++) {
    for (let u = 0; u < side; u++) {
      const across = u < side / 2 ? u : u - side;
      const radius = Math.hypot(across, v);
      if (Math.abs(across) <= axis || side / 2 - Math.abs(across) < 2) continue;
      if (radius < longest || radius > shortest || (onBlocks(across, side / 16) && onBlocks(v, side / 16))) continue;
      const sector = Math.floor(((Math.atan2(v, across) / Math.PI) * sectors) % sectors);
      const name = Math.floor(radius / ring) * sectors + sector;
      const group = found.get(name) ?? [];
      found.set(name, group);
      group.push(v * side + u);
    }
  }
  return [...found.values()].map((group) => Int32Array.from(group));
}

/** JPEG's blocks of eight pixels (sixteen in colour) leave waves at whole multiples of `blocks`. */
function onBlocks(wave: number, blocks: number): boolean {
  const rest = Math.abs(wave) % blocks;
  return rest <= 1 || rest >= blocks - 1;
}
