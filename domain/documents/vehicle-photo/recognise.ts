import type { Reading } from "../../reading";
import { foldedText } from "../layout/mentions";
import { parkedBefore, signOverPlate } from "../layout/sign-over-plate";
import { findPlate } from "./find-plate";

const papers =
  /行驶证|VEHICLE LICENSE|号牌号码|车辆识别代号|运输证|营业执照|发票|合\s*同|甲\s*方|纳税人|INVOICE|RECEIPT|登记证书|保险/;
const lorry =
  /总质量|整备质量|准乘人数|栏板高度|核载|货运|运输|物流|速运|危险品|自卸|厢式|集装箱|解放|东风|重汽|欧曼|陕汽/g;

/** A plate whose province character was lost or misread. */
const plateTailLike = /^.{0,2}[A-HJ-NP-Z]\s?[·•・.\-:]?\s?[A-HJ-NP-Z0-9]{5}$/u;

/** 0..1: how sure this reading is a photo of a vehicle: a plate, or words of a lorry, and hardly any other text. */
export function looksLikeVehiclePhoto(reading: Reading): number {
  const page = reading.pages[0];
  if (!page || !reading.file.mediaType.startsWith("image/") || reading.structured.length > 0) return 0;
  const text = foldedText(reading, 1);
  if (papers.test(text)) return 0;
  const crowd = Math.max(0, page.lines.length - 12) * 0.03;
  const plate = findPlate(reading);
  if (plate && signOverPlate(page) > parkedBefore) return 0.5;
  if (plate && plate.confidence > 0.6) return Math.max(0, 0.95 - crowd);
  const words = new Set(text.match(lorry) ?? []).size;
  const maybe = plate ? (plate.confidence > 0.3 ? 0.7 : 0.55) : 0;
  const tailLike = page.lines.some((line) => plateTailLike.test(line.text.trim()) && /\d\D*\d/.test(line.text));
  return Math.max(0, Math.max(maybe, tailLike ? 0.62 : 0) + Math.min(0.6, words * 0.25) - crowd);
}
