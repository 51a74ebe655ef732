import type { Reading } from "../../reading";
import { readPlate } from "../../values/plate";
import { letterSize } from "../layout/letter-size";
import { foldedText } from "../layout/mentions";
import { platesShown } from "../layout/plates-shown";
import { parkedBefore, signOverPlate } from "../layout/sign-over-plate";

const papers =
  /发票|营业执照|行驶证|VEHICLE LICENSE|运输证|合\s*同|甲\s*方|纳税人|INVOICE|RECEIPT|\bTOTAL\b|\bCASH\b|SUBTOTAL|统一社会信用代码|号牌号码|对账单|交易明细|价税合计|TAX ID|\bGST\b/;
const shop =
  /店|超市|商行|餐|饭|酒|烟|便利|批发|五金|建材|水果|药|服装|百货|公司|经营部|门市|维修|\bSHOP\b|\bSTORE\b|MARKET|CAFE/;

/** 0..1: how sure this reading is a photo of a shop front: large letters, few of them, and none of a paper's labels. */
export function looksLikeStorefront(reading: Reading): number {
  const page = reading.pages[0];
  if (!page || page.lines.length === 0 || reading.pageCount > 1) return 0;
  if (!reading.file.mediaType.startsWith("image/") || reading.structured.length > 0) return 0;
  const text = foldedText(reading, 1);
  if (papers.test(text)) return 0;
  const plate = platesShown(page).length > 0 || page.lines.some((line) => readPlate(line.text) !== null);
  if (plate && signOverPlate(page) < parkedBefore) return 0;
  const written = page.lines.filter((line) => /\p{L}/u.test(line.text));
  if (written.length === 0) return 0;
  const tallest = Math.max(...written.map((line) => letterSize(line, page))) / page.height;
  const size = Math.min(1, tallest / 0.07);
  const few = page.lines.length <= 12 ? 1 : Math.max(0, 1 - (page.lines.length - 12) / 20);
  const prices = (text.match(/\d[.,]\d{2}(?!\d)/g) ?? []).length >= 3 ? 0.3 : 0;
  return Math.max(0, Math.min(0.93, 0.45 * size + 0.3 * few + (shop.test(text) ? 0.18 : 0.05) - prices));
}
