import type { Reading } from "../../reading";
import { levelLines } from "../layout/level-lines";
import { foldedText, shareOf } from "../layout/mentions";
import { invoiceCodeOn } from "./from-qr";
import { titleOf } from "./text-title";

const title = /增值税(电子)?(专用|普通)发票|电子发票\s*[(（]|电子发票.{0,3}(普通|增值税)|全国统一发票监制章|增值税发票/;
const signs = [
  /发\s*票\s*号\s*码|发\s*票\s*代\s*码/,
  /开\s*票\s*日\s*期/,
  /价\s*税\s*合\s*计/,
  /纳\s*税\s*人\s*识\s*别\s*号|统一社会信用代码/,
  /税\s*额/,
  /税\s*率|征\s*收\s*率/,
  /规\s*格\s*型\s*号|货物或应税劳务|项\s*目\s*名\s*称/,
  /开\s*票\s*人/,
  /购\s*买\s*方|销\s*售\s*方|购货单位|销货单位|校\s*验\s*码/,
];

/** 0..1: how sure this reading is a Chinese VAT invoice: its own data, its QR code, its title and its labels. */
export function looksLikeVatInvoice(reading: Reading): number {
  if (reading.structured.some((part) => part.format === "cn-einvoice")) return 0.99;
  const text = foldedText(reading);
  if (
    reading.structured.some((part) => part.format === "ofd-fields") &&
    /发票/.test(JSON.stringify(reading.structured))
  )
    return 0.98;
  if (/合\s*同|协\s*议\s*书/.test(text) && /甲\s*方/.test(text) && !title.test(text)) return 0.1;
  const share = shareOf(signs, text);
  const code = invoiceCodeOn(reading) ? 0.5 : 0;
  const titled = title.test(text) || titleOf(levelLines(reading), undefined) !== null;
  return Math.min(0.99, (titled ? 0.4 : 0) + 0.55 * share + code);
}
