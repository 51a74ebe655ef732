import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import type { PlacedLine } from "../layout/placed-line";

const chinese = /^[\p{Script=Han}（）()]{0,24}(?:合同|协议|协议书|合同书|订单)(?:[（(].{1,12}[）)])?$/u;
const english = /^(?=.{8,80}$)[\p{L}\s&,'()-]*(?:AGREEMENT|CONTRACT|PURCHASE ORDER|LEASE)\b[\p{L}\s&,'()-]*$/iu;

/** A running head: the title with the contract's number behind it. */
const headNumber = /^(\p{Script=Han}{2,20}(?:合同|协议|协议书|合同书))\s*[A-Z0-9][A-Z0-9\-/]{5,}$/u;

/** The contract's title: the tallest line in the upper part of the first page that names a contract. */
export function contractTitle(lines: readonly PlacedLine[]): Fact | null {
  const titles = lines
    .filter((line) => line.page === 1 && line.box[1] < 0.4)
    .map((line) => ({ line, text: line.text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").trim() }))
    .map(({ line, text }) => ({ line, text: text.replace(headNumber, "$1") }))
    .filter(({ text }) => chinese.test(text) || english.test(text))
    .sort((a, b) => b.line.box[3] - a.line.box[3]);
  const best = titles[0];
  return best ? factFromLine(best.text, best.line, 0.92) : null;
}
