import type { Reading } from "../../reading";
import { foldedText, shareOf } from "../layout/mentions";

/** A wide-set title may be read in pieces, its first character apart. */
const title = /营\s*业\s*执\s*照|业\s*执\s*照|营\s*业\s*执(?!\s*照)/;
const signs = [
  /统一社会信用代码|注\s*册\s*号/,
  /法\s*定\s*代\s*表\s*人|经\s*营\s*者|负\s*责\s*人|投\s*资\s*人/,
  /(?:经\s*营|业\s*务)\s*范\s*围/,
  /成\s*立\s*日\s*期|注\s*册\s*日\s*期/,
  /登\s*记\s*机\s*关/,
  /住\s*所|经\s*营\s*场\s*所/,
  /(?:营\s*业|合\s*伙)\s*期\s*限|注\s*册\s*资\s*本|组\s*成\s*形\s*式|出\s*资\s*总?\s*额|出\s*资\s*总/,
];

/** 0..1: how sure this reading is a 营业执照: its title and its labels. */
export function looksLikeBusinessLicence(reading: Reading): number {
  if (reading.structured.length > 0 || reading.pageCount > 3) return 0;
  const text = foldedText(reading, 1);
  if (/价\s*税\s*合\s*计|开\s*票\s*日\s*期|甲\s*方/.test(text)) return 0.05;
  return Math.min(0.98, (title.test(text) ? 0.45 : 0) + 0.6 * shareOf(signs, text));
}
