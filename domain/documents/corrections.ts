import { fact } from "./fact";
import type { Fact, Fields } from "./kind";

/**
 * Fields with the owner's corrections on top. A correction becomes a fact of rung "declared" and full confidence in what
 * was typed; the reading stays in `others` (rows are not kept there). A later correction of a field replaces an earlier one.
 */
export function withCorrections(fields: Fields, corrections: readonly { field: string; value: string }[]): Fields {
  const corrected: Record<string, Fact> = { ...fields };
  for (const { field, value } of corrections) {
    const read = fields[field];
    const declared = fact(value, { rung: "declared", confidence: 1, page: read?.page, box: read?.box });
    corrected[field] = read ? { ...declared, others: othersOf(read) } : declared;
  }
  return corrected;
}

function othersOf(read: Fact): Fact["others"] {
  const itself =
    typeof read.value === "string" ? [{ value: read.value, rung: read.rung, page: read.page, box: read.box }] : [];
  return [...itself, ...(read.others ?? [])];
}
