import { editDistance } from "../../values/words-look-like";
import type { Likeness } from "../ledger";

/** An address without what people write differently: width, case, spaces and punctuation. */
export function foldAddress(value: string): string {
  return value
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Two addresses: near when one holds the other (a street without its province) or few characters differ. */
export function compareAddresses(a: string, b: string): Likeness {
  const [one, other] = [foldAddress(a), foldAddress(b)];
  if (one === other) return "agree";
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 0) return "contradict";
  return long.includes(short) || editDistance(one, other) <= Math.floor(long.length / 8) ? "near" : "contradict";
}

/** Whether an address lies in a stated region. Addresses often leave the province out, so its smallest place decides. */
export function liesIn(address: string, region: string): boolean {
  const [whole, place] = [foldAddress(address), foldAddress(region)];
  const smallest = place.match(/[^省市区县州旗]{2,}(?:自治州|[市区县州旗])$/u)?.[0];
  return place !== "" && (whole.includes(place) || (smallest !== undefined && whole.includes(smallest)));
}
