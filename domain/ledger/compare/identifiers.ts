import { isHiddenId, normaliseTaxId } from "../../values/tax-id";
import { editDistance } from "../../values/words-look-like";
import type { Likeness, Said } from "../ledger";

/**
 * Two identifiers: near when one character was misread by eye, or when the shorter one is the old 15-digit tax number
 * inside a unified code (its characters 3 to 17). A hidden identity number contradicts nothing.
 */
export function compareIdentifiers(said: Said, leading: Said): Likeness {
  const [one, other] = [normaliseTaxId(said.value), normaliseTaxId(leading.value)];
  if (one === other) return "agree";
  if (isHiddenId(one) || isHiddenId(other)) return "near";
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 15 && long.length === 18 && long.slice(2, 17) === short) return "near";
  const byEye = said.rung === "ocr" || leading.rung === "ocr";
  return byEye && short.length === long.length && editDistance(short, long) === 1 ? "near" : "contradict";
}
