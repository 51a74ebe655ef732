import { type Language, say } from "../words";
import type { KindField } from "./kind";

/** A value as people read it: a field with a few known values has words for each; all else is shown as it is. */
export function sayChoice(field: KindField | undefined, value: string, language: Language): string {
  const words = field?.choices?.[value];
  return words ? say(words, language, "name") : value;
}
