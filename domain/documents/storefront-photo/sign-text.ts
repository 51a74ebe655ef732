import type { Reading } from "../../reading";
import { fact } from "../fact";
import type { Fact } from "../kind";
import { boxUnion } from "../layout/box-union";
import { type PlacedLine, placedLines } from "../layout/placed-line";
import { textRows } from "../layout/text-rows";

/** How tall the letters of a line are; of a line written downwards, how wide. In pixels, so that sides compare. */
function letterSize(line: PlacedLine, page: { width: number; height: number }): number {
  return Math.min(line.box[3] * page.height, line.box[2] * page.width);
}

/**
 * The words on a shop's sign: the largest letters on the photo and the lines nearly as large that stand with them, in
 * reading order. Small print (telephone, opening hours, goods in the window) stays out.
 */
export function signText(reading: Reading): Fact | null {
  const page = reading.pages[0];
  if (!page) return null;
  const lines = placedLines(reading, 1).filter(
    (line) => line.confidence >= 0.6 && /[\p{L}\p{N}]/u.test(line.text) && letterSize(line, page) > 0,
  );
  const words = lines.filter((line) => line.text.replace(/[^\p{L}]/gu, "").length >= 2);
  const largest = Math.max(0, ...(words.length > 0 ? words : lines).map((line) => letterSize(line, page)));
  const prominent = lines.filter((line) => letterSize(line, page) >= 0.4 * largest);
  if (prominent.length === 0) return null;
  const ordered = textRows(prominent).flatMap((row) => row.lines);
  const sure = Math.min(...ordered.map((line) => line.confidence));
  return fact(ordered.map((line) => line.text.trim()).join(" "), {
    rung: "ocr",
    // Which of the words are the name is a judgement that nothing confirms; only a single line is beyond doubt.
    confidence: ordered.length === 1 && sure >= 0.97 ? 0.92 : 0.85 * sure,
    page: 1,
    box: boxUnion(ordered.map((line) => line.box)),
  });
}
