import { boxUnion } from "../../documents/layout/box-union";
import type { Box } from "../../values/box";

type Line = { text: string; page: number; box: Box };

/** So many pieces below each other, and so near, are a text set upright or turned. */
const [enough, near, mostSigns] = [6, 0.008, 3];

/** Texts that run down a page or up it, sign by sign: each line's first piece, where it is short, joined both ways. */
export function columns(lines: readonly Line[]): (Omit<Line, "box"> & { box: Box | null })[] {
  return [...new Set(lines.map(({ page }) => page))].flatMap((page) =>
    standing(lines.filter((line) => line.page === page)).flatMap((column) => {
      const box = boxUnion(column.map((piece) => piece.box));
      const down = column.map(({ text }) => text);
      return [down, [...down].reverse()].map((pieces) => ({ text: pieces.join(""), page, box }));
    }),
  );
}

function standing(lines: readonly Line[]): Line[][] {
  const pieces = lines
    .map((line) => ({ ...line, text: line.text.trim().split(/\s/)[0]! }))
    .filter(
      ({ text }) => text.length > 0 && [...text].length <= mostSigns && /[\p{Script=Han}，。：、；！]/u.test(text),
    )
    .sort((a, b) => a.box[0] - b.box[0]);
  const found: Line[][] = [];
  for (const piece of pieces) {
    const column = found.at(-1);
    if (column && piece.box[0] - column.at(-1)!.box[0] < near) column.push(piece);
    else found.push([piece]);
  }
  return found.filter((column) => column.length >= enough).map((column) => column.sort((a, b) => a.box[1] - b.box[1]));
}
