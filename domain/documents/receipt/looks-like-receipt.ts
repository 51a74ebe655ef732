import type { Reading } from "../../reading";
import { foldedText, shareOf } from "../layout/mentions";

const signs = [
  /\bCASH(?!IER)|TENDER|\bVISA\b|PAYMENT|DEBIT/,
  /\bCHANGE\b/,
  /CASHIER|SALESPERSON|SERVER|TERMINAL|COUNTER|\bPOS\b|SERVED BY/,
  /THANK ?YOU|COME AGAIN|GOODS SOLD|NOT RETURNABLE|EXCHANGE/,
  /RECEIPT|TAX INVOICE|CASH (BILL|SALE)|SIMPLIFIED/,
  /\bQTY\b|\bU\/P\b|\bITEM/,
  /ROUNDING|\bGST\b|\bSST\b|SERVICE CHARGE/,
  /SUB ?-?TOTAL|\bTOTAL/,
];

/** 0..1: how sure this reading is a till receipt: its words, and its long narrow shape. */
export function looksLikeReceipt(reading: Reading): number {
  if (reading.structured.length > 0 || reading.pageCount > 2) return 0;
  const text = foldedText(reading, 1);
  if (/增值税|电子发票|营业执照|行驶证/.test(text)) return 0;
  const page = reading.pages[0];
  if (!page || page.lines.length < 6) return 0;
  const narrow = textShape(reading) > 1.7 ? 0.2 : 0.05;
  const photo = reading.file.mediaType.startsWith("image/") ? 0.18 : 0;
  return Math.min(0.95, 0.75 * shareOf(signs, text) + narrow + photo);
}

/** Height to width of the area that holds text. */
function textShape(reading: Reading): number {
  const page = reading.pages[0]!;
  const left = Math.min(...page.lines.map((line) => line.box[0]));
  const right = Math.max(...page.lines.map((line) => line.box[0] + line.box[2]));
  const top = Math.min(...page.lines.map((line) => line.box[1]));
  const bottom = Math.max(...page.lines.map((line) => line.box[1] + line.box[3]));
  return ((bottom - top) * page.height) / Math.max(1, (right - left) * page.width);
}
