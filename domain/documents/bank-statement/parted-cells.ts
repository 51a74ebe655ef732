import { partOfBox } from "../layout/neighbours";
import type { PlacedLine } from "../layout/placed-line";

/**
 * Where one cell ends and the next begins though no space was read between them: behind a day or a time that words or a
 * time follow ("2026-08-2519:50货款"), behind a sum that a name or a masked account follows ("28,166.28袁波子").
 */
const seams: readonly RegExp[] = [
  /^\s*20\d{2}([-/.])\d{2}\1\d{2}(?=\d{1,2}:\d|\p{Script=Han})(?!年|月|日|至|到)/gu,
  /^\s*20\d{2}(?:0[1-9]|1[0-2])[0-3]\d(?=\d{2}:\d{2}|\p{Script=Han})(?!年|月|日|至|到)/gu,
  /\d{2}:\d{2}(?::\d{2})?(?=\p{Script=Han}{2})/gu,
  /\d[.,]\d{2}(?=[|｜]?\p{Script=Han}{2}|\d{4}\*)(?!元|圆|[万亿][元圆])/gu,
];

/** Neighbouring cells of a movement that were read as one line, parted again; any other line as it is. */
export function partedCells(line: PlacedLine): PlacedLine[] {
  if (line.rung !== "ocr" || !/\d[.,]\d{2}|20\d{6}|\d:\d/.test(line.text) || labelled.test(line.text)) return [line];
  const ends = seams
    .flatMap((seam) => [...line.text.matchAll(seam)].map((match) => match.index + match[0].length))
    .sort((a, b) => a - b);
  if (ends.length === 0) return [line];
  return [0, ...ends].flatMap((from, index, starts) => {
    const to = starts[index + 1] ?? line.text.length;
    const text = line.text.slice(from, to).trim();
    if (text === "") return [];
    const { characters, again: _, ...rest } = line;
    const box = partOfBox(line, from, to);
    const places = characters ? { characters: characters.slice(from, to) } : {};
    return [{ ...rest, text: line.text.slice(from, to), box, ...places }];
  });
}

/** Labels with their values are no cells: "收入合计:1,234.00元支出合计". */
const labelled = /[:：]\s*[¥￥]?\s*[\d-]*[.,]|合\s*计|余\s*额|笔/u;
