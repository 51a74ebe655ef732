import { fact } from "../fact";
import type { Fact } from "../kind";
import { type FlowingText, linesAt } from "../layout/flowing-text";

/** A fact read from the characters `start` to `end` of a running text; doubtful letters lower its confidence. */
export function factAt(flow: FlowingText, value: string, start: number, end: number, confidence: number): Fact | null {
  const { lines, box } = linesAt(flow, start, end);
  const first = lines[0];
  if (!first || value.trim() === "") return null;
  const seen = Math.min(...lines.map((line) => line.confidence));
  const weight = first.rung === "ocr" ? Math.min(1, 0.4 + 0.62 * seen) : 1;
  return fact(value.trim(), { rung: first.rung, confidence: confidence * weight, page: first.page, box });
}
