import type { Reading } from "../../reading";
import type { Fields } from "../kind";

/** The facts of an invoice's text. */
export function fromText(_reading: Reading): Fields {
  return {};
}
