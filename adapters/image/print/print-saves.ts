import sharp from "sharp";
import type { PictureFacts } from "@/domain/reading";
import type { FileType } from "../../container/sniff";
import type { Raster } from "../../ocr/port";
import type { Picture } from "../picture";
import { lumaSteps } from "./jpeg-tables";
import type { PlacedLine } from "./letter-places";
import { mean, saveHistory } from "./save-history";

/**
 * How each letter of a photographed page shares the history of saving of its picture. Null where that cannot be told: no
 * JPEG, one that lies on its side, or one shrunk on its way here.
 * @param original the picture's pixels as they came
 */
export async function printSaves(
  bytes: Uint8Array,
  type: FileType,
  picture: Picture,
  original: Raster,
  lines: readonly PlacedLine[],
): Promise<PictureFacts["saves"]> {
  const steps = type === "jpeg" ? lumaSteps(bytes) : null;
  if (!steps) return null;
  const { orientation = 1 } = await sharp(bytes).metadata();
  if (orientation !== 1 || original.width !== picture.originalWidth) return null;
  const { whole, places } = saveHistory(
    original,
    steps,
    lines.flatMap(({ letters }) => letters),
  );
  let at = 0;
  return {
    whole: round(mean(whole.neighbours)),
    wholeOnOtherGrid: round(mean(whole.otherGrid)),
    lines: lines.map(({ line: { box, characters } }) => ({
      box,
      letters: characters.map(([x, width]) => {
        const { neighbours, otherGrid } = places[at++]!;
        return [x, width, neighbours.count, round(neighbours.sum), otherGrid.count, round(otherGrid.sum)] as const;
      }),
    })),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
