import type { TextLine } from "../../reading";
import { putIn } from "./put-in";
import type { Verdict } from "./verdict";

/** A verdict, and what spoke for another text than the looks themselves settled on. */
export type Settled = Verdict & { by?: "proof" | "form" };

/** Clearness of a line's numbers by what the looks came to. */
const clearness = { agreed: 0.99, edged: 0.97, proof: 0.97, outvoted: 0.86, form: 0.8, open: 0.75 } as const;
/** The words beside a number were not read again: they gain nothing unless the number is this much of the line. */
const muchOfLine = 0.3;

/** The line with its parts as settled, from the right so that places stay true, and as clear as the least clear of them. */
export function rewrittenLine(line: TextLine, settled: readonly Settled[]): TextLine {
  let { again: _, ...out }: TextLine = line;
  for (const { start, end, text } of [...settled].sort((a, b) => b.start - a.start)) {
    if (text !== line.text.slice(start, end)) out = putIn(out, start, end, text);
  }
  return { ...out, confidence: confidenceOf(line, settled) };
}

function confidenceOf(line: TextLine, settled: readonly Settled[]): number {
  const least = Math.min(...settled.map((one) => clearness[one.by ?? one.says]));
  if (settled.some((one) => one.says !== "agreed")) return Math.min(line.confidence, least);
  const covered = settled.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered > muchOfLine * line.text.length ? Math.max(line.confidence, least) : line.confidence;
}
