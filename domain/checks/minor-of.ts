import { textOf } from "../documents/fact";
import type { Fields } from "../documents/kind";
import { type Minor, toMinor } from "../values/money";

/** A field's amount in minor units, or null when it is silent or no amount. */
export function minorOf(fields: Fields, name: string): Minor | null {
  const text = textOf(fields, name);
  return text === null ? null : toMinor(text);
}

/** The distance between two amounts. */
export const apart = (a: Minor, b: Minor): Minor => (a > b ? a - b : b - a);
