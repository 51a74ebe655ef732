import sharp from "sharp";
import type { PictureFacts, PlateSighting, TextLine } from "@/domain/reading";
import type { Box } from "@/domain/values/box";
import type { FileType } from "../../container/sniff";
import type { Raster } from "../../ocr/port";
import { asItCame } from "../origin/as-it-came";
import type { Picture } from "../picture";
import { cameFrom } from "../warp";
import { lumaSteps } from "./jpeg-tables";
import { mean, saveHistory } from "./save-history";

/** Letters beyond this many are not looked at: no page holds more that matter. */
const most = 4000;

/**
 * How each letter of a photographed page shares the history of saving of its picture. Null where that cannot be told: no
 * JPEG, one that lies on its side, or one shrunk on its way here.
 * @param page the page that was read; `picture` pulled straight, or the same
 */
export async function printSaves(
  bytes: Uint8Array,
  type: FileType,
  picture: Picture,
  page: Raster,
  lines: readonly Line[],
): Promise<PictureFacts["saves"]> {
  const steps = type === "jpeg" ? lumaSteps(bytes) : null;
  if (!steps) return null;
  const { orientation = 1 } = await sharp(bytes).metadata();
  const original = await asItCame(bytes, type, picture);
  if (orientation !== 1 || original.width !== picture.originalWidth) return null;
  const kept = withinReason(lines);
  const boxes = kept.flatMap((line) =>
    line.characters.map(([x, width]) => placeOf([x, line.box[1], width, line.box[3]], picture.raster, page, original)),
  );
  const { whole, places } = saveHistory(original, steps, boxes);
  let at = 0;
  return {
    whole: round(mean(whole.neighbours)),
    wholeOnOtherGrid: round(mean(whole.otherGrid)),
    lines: kept.map(({ box, characters }) => ({
      box,
      letters: characters.map(([x, width]) => {
        const { neighbours, otherGrid } = places[at++]!;
        return [x, width, neighbours.count, round(neighbours.sum), otherGrid.count, round(otherGrid.sum)] as const;
      }),
    })),
  };
}

type Line = Pick<TextLine, "box" | "characters">;
type Lettered = Line & { characters: NonNullable<TextLine["characters"]> };

function withinReason(lines: readonly Line[]): Lettered[] {
  let room = most;
  return lines.filter((line): line is Lettered => {
    room -= line.characters?.length ?? 0;
    return line.characters !== undefined && room >= 0;
  });
}

/** A plate as a line of letters of like width. */
export function plateAsLine({ box, text }: PlateSighting): Line {
  const letters = Math.max(1, [...text].length);
  const width = box[2] / letters;
  return { box, characters: Array.from({ length: letters }, (_, at) => [box[0] + at * width, width] as const) };
}

/** Where a box of the page (fractions) lies in the file's own pixels. */
function placeOf([x, y, width, height]: Box, picture: Raster, page: Raster, original: Raster): Box {
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ].map(([across, down]) => cameFrom(page, across!, down!));
  const [xs, ys] = [corners.map(([at]) => at), corners.map(([, at]) => at)];
  const scale = original.width / picture.width;
  const [left, top] = [Math.min(...xs) * scale, Math.min(...ys) * scale];
  return [left, top, Math.max(...xs) * scale - left, Math.max(...ys) * scale - top];
}

const round = (value: number): number => Math.round(value * 100) / 100;
