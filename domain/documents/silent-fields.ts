import type { Reading } from "../reading";
import type { Box } from "../values/box";
import type { DocumentKind, Fields } from "./kind";
import { matchLabel } from "./layout/match-label";
import { printedLabels } from "./printed-labels";

/** A field that matters and that nothing was said about; where its label stands, when that was read. */
export type SilentField = { field: string; page: number | null; box: Box | null };

/** How far around a label its value may stand, in widths or heights of the page. */
const around = { left: 0.04, right: 0.42, above: 0.03, below: 0.09 };

/** The fields of a kind that matter but are silent in `fields`, each with the neighbourhood of its label. */
export function silentFields(kind: DocumentKind, fields: Fields, reading: Reading | null): SilentField[] {
  return (kind.asks ?? [])
    .filter((field) => !fields[field])
    .map((field) => ({ field, ...(reading ? placeOf(printedLabels[field] ?? [], reading) : nowhere) }));
}

const nowhere = { page: null, box: null };

/** Where the surest of the labels stands on the first page that has it: at a line's beginning before inside one. */
function placeOf(labels: readonly string[], reading: Reading): { page: number | null; box: Box | null } {
  for (const anywhere of [false, true]) {
    for (const label of labels) {
      for (const page of reading.pages) {
        const line = page.lines.find(({ text }) => matchLabel(text, [label], { anywhere, exact: label.length < 4 }));
        if (line) return { page: page.number, box: neighbourhood(line.box) };
      }
    }
  }
  return nowhere;
}

/** The label's line, and what stands right of it and just below. */
function neighbourhood([x, y, width, height]: Box): Box {
  const [left, top] = [Math.max(0, x - around.left), Math.max(0, y - around.above)];
  const right = Math.min(1, Math.max(x + width + around.left, x + around.right));
  const bottom = Math.min(1, y + height + around.below);
  const rounded = (part: number) => Math.round(part * 1e4) / 1e4;
  return [rounded(left), rounded(top), rounded(right - left), rounded(bottom - top)];
}
