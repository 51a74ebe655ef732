import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json";

/** SHA-256 in hex of a value's canonical JSON: equal inputs, equal hash. */
export function hashInput(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
