import { rungs } from "../reading";
import type { Fact, Fields } from "./kind";

/** A lower rung contradicts or repeats a higher one only when it was itself read this surely. */
const worthKeeping = 0.8;

const height = (fact: Fact) => rungs.length - rungs.indexOf(fact.rung);

/**
 * One set of fields out of several readings of the same document: per field the highest rung speaks (of equal rungs the
 * surer one), and what the others said is kept in `others` when they were sure of
 * it, so that a disagreement can be found later. A value that
 * another rung repeats word for word lends it certainty.
 */
export function mergeRungs(...readings: readonly Fields[]): Fields {
  const merged: Record<string, Fact> = {};
  for (const name of new Set(readings.flatMap((fields) => Object.keys(fields)))) {
    const said = readings.flatMap((fields) => fields[name] ?? []);
    said.sort((a, b) => height(b) - height(a) || b.confidence - a.confidence);
    merged[name] = withOthers(said[0]!, said.slice(1));
  }
  return merged;
}

function withOthers(chosen: Fact, rest: readonly Fact[]): Fact {
  const others = rest.flatMap((fact) =>
    typeof fact.value === "string" && (fact.confidence >= worthKeeping || fact.value === chosen.value)
      ? [{ value: fact.value, rung: fact.rung, page: fact.page, box: fact.box }]
      : [],
  );
  if (others.length === 0) return chosen;
  const repeated = others.some((other) => other.rung !== chosen.rung && other.value === chosen.value);
  const seen = chosen.box ? null : rest.find((fact) => fact.box && fact.value === chosen.value);
  return {
    ...chosen,
    confidence: repeated ? Math.max(chosen.confidence, 0.97) : chosen.confidence,
    page: chosen.page ?? seen?.page ?? null,
    box: chosen.box ?? seen?.box ?? null,
    others: [...(chosen.others ?? []), ...others],
  };
}
