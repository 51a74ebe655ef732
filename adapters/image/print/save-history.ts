import type { Box } from "@/domain/values/box";
import type { Raster } from "../../ocr/port";
import { blockLevels, highest } from "./block-levels";
import { againstNeighbours, againstOtherGrid, type Counts, countLevels, countNothing, type LogOdds } from "./log-odds";

/** Blocks counted for the whole picture: enough for the rarer levels, few enough to be quick. */
const mostBlocks = 24_000;

/** How well a place shares the history of its picture: `count` levels that tell, `sum` of their log odds (natural). */
export type Shared = { count: number; sum: number };
/** The same measured in two ways: against neighbouring levels, and against the picture cut on another grid. */
export type History = { neighbours: Shared; otherGrid: Shared };

/**
 * A picture that was saved as JPEG, opened and saved again leaves gaps among its levels: some values hardly occur. What was
 * painted in between was saved only once and falls into the gaps. (Lin, He, Tang, Tang 2009.) What the levels would be without
 * gaps is told by the levels around each, and by the same picture cut into blocks half a block aside (Lukas, Fridrich 2003):
 * the two go wrong in different places.
 * @param raster the file's own pixels, neither turned nor scaled
 * @param boxes places in pixels: left, top, width, height
 * @returns for each place how its levels fit the picture's own against a picture without gaps, and that of the whole
 */
export function saveHistory(
  raster: Raster,
  steps: Uint16Array,
  boxes: readonly Box[],
): { whole: History; places: History[] } {
  const own = counted(raster, steps, 0);
  const odds: Odds = {
    neighbours: againstNeighbours(own),
    otherGrid: againstOtherGrid(own, counted(raster, steps, 4)),
  };
  const [whole, bright] = [nothing(), nothing()];
  eachBlock(raster, mostBlocks / 4, 0, (left, top) => {
    const block = blockLevels(raster, left, top, steps);
    if (block) add(block.bright ? bright : whole, block.levels, odds);
  });
  const isBrightToldToo = ways.every((way) => mean(bright[way]) >= leastOfBright * mean(whole[way]));
  const kept = new Map<number, History>();
  const told = (left: number, top: number): History => {
    const shared = nothing();
    const block = blockLevels(raster, left, top, steps);
    if (block && (isBrightToldToo || !block.bright)) add(shared, block.levels, odds);
    kept.set(top * raster.width + left, shared);
    return shared;
  };
  const places = boxes.map((box) => {
    const shared = nothing();
    for (const [left, top] of blocksIn(raster, box)) {
      const block = kept.get(top * raster.width + left) ?? told(left, top);
      for (const way of ways) {
        shared[way].count += block[way].count;
        shared[way].sum += block[way].sum;
      }
    }
    return shared;
  });
  return { whole, places };
}

/** Blocks where white may have been cut off count too when all of them together share so much of the history. */
const leastOfBright = 0.6;

/** Log odds of a level on average. */
export const mean = ({ count, sum }: Shared): number => sum / Math.max(1, count);

type Odds = Record<keyof History, LogOdds>;
const ways = ["neighbours", "otherGrid"] as const;

const nothing = (): History => ({ neighbours: { count: 0, sum: 0 }, otherGrid: { count: 0, sum: 0 } });

function add(shared: History, levels: Uint8Array, odds: Odds): void {
  for (const [index, level] of levels.entries()) {
    if (level < 2 || level >= highest) continue;
    for (const way of ways) {
      const one = odds[way][index]![level]!;
      if (Number.isNaN(one)) continue;
      shared[way].count++;
      shared[way].sum += one;
    }
  }
}

/** How often each level of each coefficient occurs when the picture is cut into blocks `aside` pixels off its own grid. */
function counted(raster: Raster, steps: Uint16Array, aside: number): Counts {
  const counts = countNothing();
  eachBlock(raster, mostBlocks, aside, (left, top) => {
    const block = blockLevels(raster, left, top, steps);
    if (block && !block.bright) countLevels(counts, block.levels);
  });
  return counts;
}

function eachBlock(
  { width, height }: Raster,
  most: number,
  aside: number,
  see: (left: number, top: number) => void,
): void {
  const [across, down] = [Math.floor((width - aside) / 8), Math.floor((height - aside) / 8)];
  const stride = Math.max(1, Math.ceil((across * down) / most));
  for (let at = 0; at < across * down; at += stride)
    see(aside + (at % across) * 8, aside + Math.floor(at / across) * 8);
}

/** Blocks of which the larger part lies inside. */
function blocksIn({ width, height }: Raster, [x, y, wide, tall]: Box): [number, number][] {
  const [x0, y0] = [Math.max(0, Math.round(x / 8)), Math.max(0, Math.round(y / 8))];
  const x1 = Math.min(Math.floor(width / 8), Math.max(x0 + 1, Math.round((x + wide) / 8)));
  const y1 = Math.min(Math.floor(height / 8), Math.max(y0 + 1, Math.round((y + tall) / 8)));
  const found: [number, number][] = [];
  for (let row = y0; row < y1; row++) for (let column = x0; column < x1; column++) found.push([column * 8, row * 8]);
  return found;
}
