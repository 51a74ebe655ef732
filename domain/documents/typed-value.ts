import { parseAmount } from "../values/parse-amount";
import { parseDay } from "../values/parse-day";
import type { FieldShape } from "./kind";

/**
 * What a person typed into a field, as that field's values are written: amounts "31605.00", days ISO, identifiers in
 * upper case without spaces. Null when it is no such value, or nothing at all.
 */
export function typedValue(shape: FieldShape, typed: string): string | null {
  const text = typed.normalize("NFC").trim().slice(0, 300);
  if (shape === "rows" || text === "") return null;
  if (shape === "amount") return parseAmount(text);
  if (shape === "day") return parseDay(text);
  if (shape === "identifier" || shape === "currency") return text.toUpperCase().replace(/\s+/g, "");
  return text;
}
