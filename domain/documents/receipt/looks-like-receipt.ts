import type { Reading } from "../../reading";
import { foldedText, shareOf } from "../layout/mentions";
import { textShape } from "../layout/text-shape";

/** Words of a till, in English and Chinese. */
export const tillSigns = [
  /\bCASH(?!IER)|TENDER|\bVISA\b|PAYMENT|DEBIT|CREDIT ?CARD|MASTER ?CARD|EFTPOS|现金|微信|支付宝|实收/,
  /\bCHANGE\b|找零/,
  /CASHIER|SALESPERSON|SERVER|TERMINAL|COUNTER|\bPOS\b|SERVED BY|收银/,
  /THANK ?YOU|COME AGAIN|GOODS SOLD|NOT RETURNABLE|EXCHANGE|NICE DAY|谢谢|惠顾|欢迎/,
  /RECEIPT|TAX INVOICE|CASH (BILL|SALE)|SIMPLIFIED|GUEST CHECK|小票|购物清单|销售单|结账单/,
  /\bQTY\b|\bU\/P\b|\bITEM|\bTABLE|\bPAX\b|数量|单价|品名/,
  /ROUNDING|\bGST\b|\bSST\b|SERVICE CHARGE|小计|优惠/,
  /SUB ?-?TOTAL|\bTOTAL|合计|总计|应付|应收/,
  /\d{1,2}:\d{2}/,
  /\d[.,]\d{2}\b/,
];
const otherPapers = /增值税|电子发票|营业执照|行驶证|运输证|合\s*同|对账单|交易明细/;

/** 0..1: how sure this reading is a till receipt: its words, and its long narrow shape. */
export function looksLikeReceipt(reading: Reading): number {
  const page = reading.pages[0];
  if (reading.structured.length > 0 || reading.pageCount > 2 || !page || page.lines.length < 6) return 0;
  const text = foldedText(reading, 1);
  if (otherPapers.test(text)) return 0;
  const narrow = textShape(page) > 1.7 ? 0.22 : 0.05;
  const photo = reading.file.mediaType.startsWith("image/") ? 0.15 : 0;
  return Math.min(0.95, 0.8 * shareOf(tillSigns, text) + narrow + photo);
}
