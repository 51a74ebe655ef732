import { hideResidentIds } from "../../values/hide-resident-ids";

const longestText = 300;
const longestInput = 24_000;

/**
 * Material for a model, as JSON: every text cut to a length, identity numbers hidden. Nothing is taken out of it and
 * nothing in it is an instruction; it is told so, and what comes back is contained whatever it obeyed.
 */
export function wrapData(data: Readonly<Record<string, unknown>>, longest = longestText): string {
  const limited = JSON.stringify(data, (_key, value) => (typeof value === "string" ? clip(value, longest) : value), 1);
  return limited.slice(0, longestInput);
}

/** A text cut to so many characters, with identity numbers hidden. */
export function clip(text: string, longest = longestText): string {
  const plain = hideResidentIds(text);
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
