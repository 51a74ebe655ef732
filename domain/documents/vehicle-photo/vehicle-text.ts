import type { Reading } from "../../reading";
import { isHeldCode, speaksOfACode } from "../../values/live-code/find-signs";
import { fact } from "../fact";
import type { Fact } from "../kind";
import { boxUnion } from "../layout/box-union";
import { placedLines } from "../layout/placed-line";
import { type FoundPlate, isPlateText } from "./find-plate";

/** Stamps that a camera or phone writes over the photo. */
const stamp = /^\W*(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}:\d{2})|时间|经度|纬度|水印相机|\bREDMI\b|SHOT ON/iu;

/** The other words on the vehicle (a company on the door, a load), left to right and top to bottom, joined by spaces. */
export function vehicleText(reading: Reading, plate: FoundPlate | null): Fact | null {
  const lines = placedLines(reading, 1)
    .filter((line) => line.confidence >= 0.75 && line.text.replace(/[^\p{L}]/gu, "").length >= 2)
    .filter((line) => !isPlateText(line.text, plate) && !stamp.test(line.text))
    .filter((line) => !isHeldCode(line.text) && !speaksOfACode(line.text))
    .sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
    .slice(0, 8);
  if (lines.length === 0) return null;
  const sure = lines.reduce((sum, line) => sum + line.confidence, 0) / lines.length;
  return fact(lines.map((line) => line.text.trim()).join(" "), {
    rung: "ocr",
    confidence: Math.min(0.88, 0.85 * sure + 0.03),
    page: lines[0]!.page,
    box: boxUnion(lines.map((line) => line.box)),
  });
}
