import type { Box } from "@/domain/values/box";
import type { Raster } from "../../ocr/port";
import { blockLevels, highest, looked } from "./block-levels";

/** Blocks counted for the whole picture: enough for the rarer levels, few enough to be quick. */
const mostBlocks = 24_000;
/** Levels are compared with the mean of so many on either side. */
const reach = 4;
/** Levels seen less often than this (as a log) tell nothing. */
const leastSeen = Math.log(6);

/** How well a place shares the history of its picture: `count` levels that tell, `sum` of their log odds (natural). */
export type Shared = { count: number; sum: number };

/**
 * A picture that was saved as JPEG, opened and saved again leaves gaps among its levels: some values hardly occur. What was
 * painted in between was saved only once and falls into the gaps. (Lin, He, Tang, Tang 2009.)
 * @param raster the file's own pixels, neither turned nor scaled
 * @param boxes places in pixels: left, top, width, height
 * @returns for each place how its levels fit the picture's own against a picture without gaps, and that of the whole
 */
export function saveHistory(
  raster: Raster,
  steps: Uint16Array,
  boxes: readonly Box[],
): { whole: Shared; places: Shared[] } {
  const odds = logOdds(counted(raster, steps));
  const whole: Shared = { count: 0, sum: 0 };
  eachBlock(raster, mostBlocks / 4, (left, top) => add(whole, blockLevels(raster, left, top, steps), odds));
  const kept = new Map<number, Shared>();
  const places = boxes.map((box) => {
    const shared: Shared = { count: 0, sum: 0 };
    for (const [left, top] of blocksIn(raster, box)) {
      const name = top * raster.width + left;
      let block = kept.get(name);
      if (!block) {
        block = { count: 0, sum: 0 };
        add(block, blockLevels(raster, left, top, steps), odds);
        kept.set(name, block);
      }
      shared.count += block.count;
      shared.sum += block.sum;
    }
    return shared;
  });
  return { whole, places };
}

function add(shared: Shared, levels: Uint8Array | null, odds: readonly Float64Array[]): void {
  if (!levels) return;
  for (const [index, level] of levels.entries()) {
    if (level < 2 || level >= highest - reach) continue;
    shared.count++;
    shared.sum += odds[index]![level]!;
  }
}

/** How often each level of each coefficient occurs. */
function counted(raster: Raster, steps: Uint16Array): Float64Array[] {
  const counts = looked.map(() => new Float64Array(highest + 1));
  eachBlock(raster, mostBlocks, (left, top) => {
    const levels = blockLevels(raster, left, top, steps);
    if (levels) for (const [index, level] of levels.entries()) counts[index]![level]!++;
  });
  return counts;
}

/**
 * Log of how much more often a level occurs than the levels on both sides of it let expect; 0 where too little was seen.
 * Levels fall off by like ratios, so logs are averaged, over as many below as above, and scaled to the same total.
 */
function logOdds(counts: readonly Float64Array[]): Float64Array[] {
  return counts.map((count) => {
    const logs = count.map((seen) => Math.log(seen + 0.5));
    const expected = logs.map((_, level) => (level < 2 || level >= highest - reach ? -1 : around(logs, level)));
    const told = [...expected.keys()].filter((level) => expected[level]! >= leastSeen);
    const total = (of: (level: number) => number) => told.reduce((sum, level) => sum + of(level), 0.5);
    const more = Math.log(total((level) => count[level]!) / total((level) => Math.exp(expected[level]!)));
    const odds = new Float64Array(highest + 1);
    for (const level of told) odds[level] = Math.max(-3, Math.min(1.5, logs[level]! - expected[level]! - more));
    return odds;
  });
}

function around(logs: Float64Array, level: number): number {
  const near = Math.min(reach, level - 1);
  let [sum, weights] = [0, 0];
  for (let away = -near; away <= near; away++) {
    sum += (near + 1 - Math.abs(away)) * logs[level + away]!;
    weights += near + 1 - Math.abs(away);
  }
  return sum / weights;
}

function eachBlock({ width, height }: Raster, most: number, see: (left: number, top: number) => void): void {
  const [across, down] = [Math.floor(width / 8), Math.floor(height / 8)];
  const stride = Math.max(1, Math.ceil((across * down) / most));
  for (let at = 0; at < across * down; at += stride) see((at % across) * 8, Math.floor(at / across) * 8);
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
