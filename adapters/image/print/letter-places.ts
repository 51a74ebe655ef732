import type { PictureFacts, TextLine } from "@/domain/reading";
import type { Box } from "@/domain/values/box";
import type { Raster } from "../../ocr/port";
import { cameFrom } from "../warp";

/** Letters beyond this many are not looked at: no page holds more that matter. */
const most = 4000;

/** A line that may tell where its letters stand. */
export type Line = Pick<TextLine, "box" | "characters"> & { text?: string };

/** A line of a page, and where each of its letters lies in the picture's own pixels: left, top, width, height. */
export type PlacedLine = {
  line: Line & { characters: NonNullable<TextLine["characters"]> };
  letters: readonly Box[];
};

/**
 * Where the letters of a page lie in the pixels of the picture as it came.
 * @param page the page that was read; `picture` pulled straight, or the same
 */
export function letterPlaces(
  lines: readonly Line[],
  { page, picture, original }: { page: Raster; picture: Raster; original: Raster },
): PlacedLine[] {
  let room = most;
  return lines.flatMap((line) => {
    const { box, characters } = line;
    room -= characters?.length ?? 0;
    if (!characters || room < 0) return [];
    const scale = original.width / picture.width;
    const letters = characters.map(([x, width]) => placeOf([x, box[1], width, box[3]], page, scale));
    return [{ line: { ...line, characters }, letters }];
  });
}

/** The rows of a plate as lines of letters; of like width where its characters could not be told apart. */
export function plateAsLines({ box, text, looks }: NonNullable<PictureFacts["plates"]>[number]): Line[] {
  const boxes = looks?.letters.map((letter) => letter.box);
  if (!boxes || boxes.length < 3) return [evenly(box, text)];
  const isTwoRows = boxes[1]![1] + boxes[1]![3] / 2 < boxes[2]![1] && boxes[0]![0] > boxes[2]![0];
  const rows = isTwoRows ? [boxes.slice(0, 2), boxes.slice(2)] : [boxes];
  return rows.map((row) => {
    const [top, bottom] = [Math.min(...row.map(([, y]) => y)), Math.max(...row.map(([, y, , height]) => y + height))];
    const [left, last] = [row[0]![0], row.at(-1)!];
    const characters = row.map(([x, , width]) => [x, width] as const);
    return { text, box: [left, top, last[0] + last[2] - left, bottom - top] as const, characters };
  });
}

function evenly(box: Box, text: string): Line {
  const letters = Math.max(1, [...text].length);
  const width = box[2] / letters;
  return { text, box, characters: Array.from({ length: letters }, (_, at) => [box[0] + at * width, width] as const) };
}

function placeOf([x, y, width, height]: Box, page: Raster, scale: number): Box {
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ].map(([across, down]) => cameFrom(page, across!, down!));
  const [xs, ys] = [corners.map(([at]) => at), corners.map(([, at]) => at)];
  const [left, top] = [Math.min(...xs) * scale, Math.min(...ys) * scale];
  return [left, top, Math.max(...xs) * scale - left, Math.max(...ys) * scale - top];
}
