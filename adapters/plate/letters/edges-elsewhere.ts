import type { PlateLooks } from "@/domain/reading";
import type { Raster } from "../../ocr/port";
import type { Slant } from "../cut-strip";
import { edgeAt, leastParted, reach } from "./edge-at";
import type { LetterPlace } from "./find-letters";

/** Edges that part less than this share of what the plate's characters do are no fair comparison, nor need they part more than so many levels. */
const fair = { share: 0.6, most: 60 };
/** Pixels looked at in the whole picture: rows are left out beyond. */
const most = 1_600_000;
/** What lies this far around the characters counts as theirs: a share of their height. */
const rim = 0.12;

/**
 * How steep the edges of the whole picture are, but for those of the plate's characters: what was drawn in later may be sharper
 * than all that the lens drew.
 * @param contrast grey levels between ink and ground of the plate
 */
export function edgesElsewhere(
  { rgb, width, height }: Raster,
  slant: Slant,
  letters: readonly LetterPlace[],
  contrast: number,
): NonNullable<PlateLooks["elsewhere"]> {
  const light = new Float32Array(width * height);
  for (let at = 0, from = 0; at < light.length; at++, from += 3)
    light[at] = 0.299 * rgb[from]! + 0.587 * rgb[from + 1]! + 0.114 * rgb[from + 2]!;
  const parted = Math.max(leastParted, Math.min(fair.most, fair.share * contrast));
  const isPlate = within(slant, letters);
  const stride = Math.max(1, Math.ceil((width * height) / most));
  const steeps: number[] = [];
  for (let y = reach; y < height - reach; y += stride)
    for (let x = reach; x < width - reach; x++) {
      const steep = edgeAt(light, width, y * width + x, parted);
      if (steep !== null && !isPlate(x, y)) steeps.push(steep);
    }
  steeps.sort((a, b) => a - b);
  const at = (share: number) => Math.round((steeps[Math.floor((steeps.length - 1) * share)] ?? 0) * 1000) / 1000;
  return { edges: steeps.length * stride, steep: at(0.8), steepest: at(0.9) };
}

function within({ cx, cy, ax, ay, dx, dy }: Slant, letters: readonly LetterPlace[]): (x: number, y: number) => boolean {
  const area = ax * dy - ay * dx;
  const [tops, bottoms] = [letters.map(({ top }) => top), letters.map(({ bottom }) => bottom)];
  const [top, bottom] = [Math.min(...tops), Math.max(...bottoms)];
  const [left, right] = [Math.min(...letters.map((one) => one.left)), Math.max(...letters.map((one) => one.right))];
  const room = rim * (bottom - top);
  return (x, y) => {
    const [px, py] = [x - cx, y - cy];
    const [u, v] = [((px * dy - py * dx) / area + 1) / 2, ((ax * py - ay * px) / area + 1) / 2];
    return u > left - 0.04 && u < right + 0.04 && v > top - room && v < bottom + room;
  };
}
