import type { Table } from "../benchmark";
import type { Scored } from "./score";

/** How often each field was right, wrong and silent, by collection, kind and form. */
export function accuracy(scored: readonly Scored[]): Table {
  const groups = Map.groupBy(scored, ({ file, field }) => [file.set, file.kind, file.form, field].join("|"));
  const rows = [...groups].map(([key, marks]) => {
    const count = (mark: Scored["mark"]) => marks.filter((one) => one.mark === mark).length;
    const right = count("right");
    return [...key.split("|"), right, marks.length, percent(right, marks.length), count("wrong"), count("silent")];
  });
  const columns = ["collection", "kind", "form", "field", "right", "labelled", "right %", "wrong", "silent"];
  return { heading: "Accuracy by kind and field", columns, rows };
}

/** A share as a percentage with one decimal. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : ((100 * part) / whole).toFixed(1);
}
