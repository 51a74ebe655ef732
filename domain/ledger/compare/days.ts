import { editDistance } from "../../values/words-look-like";
import type { Likeness, Said } from "../ledger";

/** Two days: near when one digit was misread by eye. */
export function compareDays(said: Said, leading: Said): Likeness {
  if (said.value === leading.value) return "agree";
  const byEye = said.rung === "ocr" || leading.rung === "ocr";
  return byEye && editDistance(said.value, leading.value) === 1 ? "near" : "contradict";
}
