import { inSimplified } from "./simplified";
import { editDistance } from "./words-look-like";

/**
 * Folds what people write differently and mean alike: full width, brackets, spaces, script, 有限责任公司 and 有限公司, case,
 * and accents, which readers lose first.
 */
export function foldName(name: string): string {
  return inSimplified(name.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFKC"))
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/有限责任公司/g, "有限公司")
    .replace(/股份有限公司/g, "股份公司")
    .replace(/\b(limited|ltd|co|company|gmbh|inc|sdn|bhd|s\.?a\.?r\.?l)\b\.?/g, (word) => word.replace(/\W/g, ""))
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether two names are the same, near (one character in eight differs, or one is the other's short form), or different. */
export function compareNames(a: string, b: string): "same" | "near" | "different" {
  const [left, right] = [foldName(a), foldName(b)];
  if (!left || !right) return "different";
  if (left === right) return "same";
  const longest = Math.max(left.length, right.length);
  if (editDistance(left, right) <= Math.max(1, Math.floor(longest / 8)) && longest >= 4) return "near";
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= 3 && long.includes(short) ? "near" : "different";
}
