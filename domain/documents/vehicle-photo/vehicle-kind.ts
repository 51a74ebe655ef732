import type { Reading } from "../../reading";
import { plateKind } from "../../values/plate";
import { fact } from "../fact";
import type { Fact } from "../kind";
import type { FoundPlate } from "./find-plate";

/** Words that stand on trucks alone: the trade of carrying, weights that trucks must state, bodies. */
const truckWords = /物流|货运|运输|快运|专线|配送|冷链|搬家|自卸|罐车|总质量|载质量|整备质量|核载|限速|\d{4,5}\s*KG/iu;
/** The plate painted again on the tailgate is 2.5 times its size (GB 7258-2017, 4.7.2); buses and cars carry none. */
const paintedLarger = 1.6;

/**
 * What the vehicle is, as far as plate and words tell: a truck (words of the trade, a number painted on the tailgate), a
 * trailer, some large vehicle (yellow plate: truck or bus), or a small one (blue: car, van or light truck). Null when
 * nothing tells.
 */
export function vehicleKind(reading: Reading, plate: FoundPlate | null, words: Fact | null): Fact | null {
  const kind = plate ? plateKind(plate.text) : null;
  const large = kind === "new-energy-large" || (kind === "ordinary" && plate?.colour === "yellow");
  const said = (value: string, confidence: number, at: { page: number | null; box: Fact["box"] }) =>
    fact(value, { rung: "ocr", confidence, page: at.page, box: at.box });
  if (plate && kind === "trailer") return said("trailer", Math.min(0.95, plate.confidence), plate);
  if (words && truckWords.test(String(words.value))) return said("truck", large ? 0.92 : 0.75, words);
  if (plate && hasPaintedNumber(reading, plate)) return said("truck", large ? 0.9 : 0.75, plate);
  if (plate && large) return said("large", Math.min(0.9, plate.confidence), plate);
  const small = (kind === "ordinary" && plate?.colour === "blue") || kind === "new-energy-small";
  return plate && small ? said("small", Math.min(0.9, plate.confidence), plate) : null;
}

/** The same number at two sizes: on the plate, and painted. */
function hasPaintedNumber(reading: Reading, plate: FoundPlate): boolean {
  const tail = plate.text.slice(2);
  const same = reading.pages.flatMap((page) => page.plates.filter((one) => one.text.endsWith(tail)));
  const heights = same.map((one) => one.box[3]);
  return same.length > 1 && Math.max(...heights) > Math.min(...heights) * paintedLarger;
}
