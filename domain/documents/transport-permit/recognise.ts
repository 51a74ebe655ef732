import type { Reading } from "../../reading";
import { foldedText, shareOf } from "../layout/mentions";

const title = /道\s*路\s*运\s*输\s*(?:经\s*营\s*许\s*可\s*|电\s*子\s*)?证|运\s*输\s*证/;
const signs = [
  /业\s*户\s*名\s*称/,
  /车\s*辆\s*号\s*牌|车\s*牌\s*号\s*码?/,
  /经\s*营\s*许\s*可\s*证\s*号|运\s*管/,
  /吨\s*\(?座|吨\s*位/,
  /经\s*营\s*范\s*围/,
  /有\s*效\s*期|审\s*验/,
  /核\s*发\s*机\s*关|发\s*证\s*机\s*关|道\s*路\s*运\s*输|交\s*运/,
];

/** The title with nothing beside it, as a form bears it. */
const titleAlone =
  /^(?:中\s*华\s*人\s*民\s*共\s*和\s*国\s*)?道\s*路\s*运\s*输\s*(?:经\s*营\s*许\s*可\s*|电\s*子\s*)?证$/m;

/** 0..1: how sure this reading is a 道路运输证: its title and its labels. */
export function looksLikeTransportPermit(reading: Reading): number {
  if (reading.structured.length > 0 || reading.pageCount > 3) return 0;
  const text = foldedText(reading, 1);
  if (/发\s*票\s*号\s*码|价\s*税\s*合\s*计|甲\s*方|营\s*业\s*执\s*照/.test(text)) return 0.05;
  const share = shareOf(signs, text);
  // An operating permit has few rows, and with them all the labels that no sign over a shop bears.
  if (titleAlone.test(text) && share >= 0.4) return 0.96;
  return Math.min(0.98, (title.test(text) ? 0.45 : 0) + 0.6 * share);
}
