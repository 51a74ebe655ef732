import type { Reading } from "../../reading";
import { foldedText, shareOf } from "../layout/mentions";

const title = /行\s*驶\s*证|VEHICLE\s*LICEN[SC]E/;
const signs = [
  /号\s*牌\s*号\s*码|PLATE\s*NO/,
  /车\s*辆\s*类\s*型|VEHICLE\s*TYPE/,
  /所\s*有\s*人|OWNER/,
  /使\s*用\s*性\s*质|USE\s*CHARACTER/,
  /品\s*牌\s*型\s*号/,
  /车\s*辆\s*识\s*别|\bVIN\b/,
  /发\s*动\s*机|ENGINE\s*NO/,
  /注\s*册\s*日\s*期|REGISTER\s*DATE/,
  /总\s*质\s*量|核\s*定\s*载|整\s*备\s*质\s*量/,
  /检\s*验\s*记\s*录|档\s*案\s*编\s*号|发\s*证\s*日\s*期/,
];

/** The second page has no title, and nearly all of its labels are on no other paper. */
const secondPage = [
  /号\s*牌\s*号\s*码/,
  /档\s*案\s*编\s*号/,
  /核\s*定\s*载\s*人/,
  /总\s*质\s*量/,
  /整\s*备\s*质\s*量/,
  /核\s*定\s*载\s*质/,
  /外\s*廓\s*尺\s*寸/,
  /牵\s*引\s*总\s*质/,
  /检\s*验\s*记\s*录|检\s*验\s*有\s*效/,
];

/** 0..1: how sure this reading is a 行驶证 (main page, second page or both): its title and its labels. */
export function looksLikeVehicleLicence(reading: Reading): number {
  if (reading.structured.length > 0 || reading.pageCount > 4) return 0;
  const text = foldedText(reading, 2);
  if (/道\s*路\s*运\s*输\s*证|发\s*票\s*号\s*码|价\s*税\s*合\s*计|甲\s*方/.test(text)) return 0.1;
  const sure = Math.max((title.test(text) ? 0.4 : 0) + 0.8 * shareOf(signs, text), shareOf(secondPage, text));
  return Math.min(0.98, sure);
}
