import type { PictureFacts } from "@/domain/reading";
import type { Box } from "@/domain/values/box";
import type { Raster } from "../../ocr/port";
import type { PlacedLine } from "./letter-places";

type Edges = NonNullable<PictureFacts["edges"]>;
type Look = Pick<Edges[number], "contrast" | "height" | "steep" | "fine">;

/** So many letters are looked at together, and the next ones begin so many further on. */
const together = 6;
const onwards = 3;
/** Print fainter than this drowns in grain. Grey levels. */
const faintest = 20;
const leastPixels = 80;

/**
 * How steeply print rises from ink to paper, a few letters at a time: the lens and the sensor draw all print of one photo
 * alike, what was put in later was never seen by them.
 * @param original the picture's pixels as they came
 */
export function printEdges(original: Raster, lines: readonly PlacedLine[]): Edges {
  return lines.flatMap(({ line: { box, characters }, letters }) => {
    const found: Edges[number][] = [];
    for (let from = 0; from === 0 || from + onwards < letters.length; from += onwards) {
      const to = Math.min(letters.length, from + together);
      const look = to - from < 2 ? null : lookOf(original, around(letters.slice(from, to)));
      if (!look) continue;
      const [left, last] = [characters[from]![0], characters[to - 1]!];
      found.push({ box: [left, box[1], last[0] + last[1] - left, box[3]], ...look });
    }
    return found;
  });
}

function around(boxes: readonly Box[]): Box {
  const [left, top] = [Math.min(...boxes.map(([x]) => x)), Math.min(...boxes.map(([, y]) => y))];
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

/** Null where there is too little print to tell. */
function lookOf(raster: Raster, [x, y, wide, tall]: Box): Look | null {
  const [left, top] = [Math.max(1, Math.floor(x) - 1), Math.max(1, Math.floor(y) - 1)];
  const [right, bottom] = [
    Math.min(raster.width - 1, Math.ceil(x + wide) + 1),
    Math.min(raster.height - 1, Math.ceil(y + tall) + 1),
  ];
  const [width, height] = [right - left, bottom - top];
  if (width < 4 || height < 6 || width * height < leastPixels) return null;
  const light = greys(raster, left - 1, top - 1, width + 2, height + 2);
  const [levels, rises, bends] = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(1021)];
  const row = width + 2;
  for (let v = 1; v <= height; v++)
    for (let at = v * row + 1, u = 0; u < width; u++, at++) {
      const here = light[at]!;
      const [next, below] = [light[at + 1]!, light[at + row]!];
      levels[here]!++;
      rises[Math.max(Math.abs(next - here), Math.abs(below - here))]!++;
      bends[Math.abs(4 * here - next - below - light[at - 1]! - light[at - row]!)]!++;
    }
  const share = (counts: Uint32Array, part: number) => levelAt(counts, part * width * height);
  const contrast = share(levels, 0.75) - share(levels, 0.03);
  if (contrast < faintest) return null;
  return {
    ...{ contrast, height },
    steep: round(share(rises, 0.97) / contrast),
    fine: round(share(bends, 0.92) / contrast),
  };
}

function greys({ width, rgb }: Raster, left: number, top: number, wide: number, tall: number): Uint8Array {
  const light = new Uint8Array(wide * tall);
  for (let y = 0, at = 0; y < tall; y++)
    for (let x = 0, from = ((top + y) * width + left) * 3; x < wide; x++, at++, from += 3)
      light[at] = 0.299 * rgb[from]! + 0.587 * rgb[from + 1]! + 0.114 * rgb[from + 2]! + 0.5;
  return light;
}

/** The level below which so many of the counted lie. */
function levelAt(counts: Uint32Array, many: number): number {
  let [seen, level] = [0, 0];
  while (level < counts.length - 1 && seen + counts[level]! <= many) seen += counts[level++]!;
  return level;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
