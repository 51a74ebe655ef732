import type { Rung } from "../reading";
import type { Box } from "../values/box";
import type { Fact, Fields, Row } from "./kind";
import type { PlacedLine } from "./layout/placed-line";

/** A fact is said only from this confidence on; below it the reader stays silent. */
export const confidenceFloor = 0.5;

type Seen = { rung: Rung; confidence: number; page?: number | null; box?: Box | null };

/** A fact that only the applicant stands behind. Rungs without positions leave `page` and `box` out. */
export function fact(value: Fact["value"], seen: Seen): Fact {
  return {
    value,
    rung: seen.rung,
    confidence: Math.round(Math.max(0, Math.min(1, seen.confidence)) * 1000) / 1000,
    page: seen.page ?? null,
    box: seen.box ? rounded(seen.box) : null,
    standing: { by: "self" },
  };
}

const rounded = (box: Box): Box => box.map((part) => Math.round(part * 1e5) / 1e5) as unknown as Box;

/** A fact seen on a line of text; the line's own confidence weighs on `confidence`. */
export function factFromLine(value: string, line: PlacedLine, confidence: number, box: Box = line.box): Fact {
  const weight = line.rung === "ocr" ? Math.min(1, 0.4 + 0.62 * line.confidence) : 1;
  return fact(value, { rung: line.rung, confidence: confidence * weight, page: line.page, box });
}

/** Fields without the empty, the missing and the too doubtful. */
export function spokenFields(candidates: Readonly<Record<string, Fact | null | undefined>>): Fields {
  const spoken: Record<string, Fact> = {};
  for (const [name, candidate] of Object.entries(candidates)) {
    if (candidate && candidate.confidence >= confidenceFloor && candidate.value.length > 0) spoken[name] = candidate;
  }
  return spoken;
}

/** A fact's text, or null when the field is silent or holds rows. */
export function textOf(fields: Fields, name: string): string | null {
  const value = fields[name]?.value;
  return typeof value === "string" ? value : null;
}

/** A fact's rows, or none when the field is silent or holds text. */
export function rowsOf(fields: Fields, name: string): readonly Row[] {
  const value = fields[name]?.value;
  return value === undefined || typeof value === "string" ? [] : value;
}
