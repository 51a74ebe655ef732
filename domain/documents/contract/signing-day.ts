import { findDays } from "../../values/parse-day";
import type { PlacedLine } from "../layout/placed-line";
import { type ContractText, lineUnder } from "./contract-text";

/** A day that a contract names as the day it was signed. */
export type SigningDay = { day: string; line: PlacedLine; sure: number; foot: boolean };

const head =
  /(?:签\s*[订定署约]\s*(?:日\s*期|时\s*间|于)|签字日期|订立日期|签发日期|合同日期|于\s*$)|(?:made\s*(?:and\s*entered\s*into\s*)?(?:(?:on|as\s*of|this)\s*(?:the\s+)?)+|entered\s*into\s*(?:(?:on|as\s*of|this)\s*(?:the\s+)?)+|signed\s*on|date\s*of\s*(?:signature|signing|agreement|contract)|dated(?:\s*as\s*of)?(?:\s*this)?|executed\s*on)/iu;
const plain =
  /(?:(?<![效货止始束付工满租])日\s*期|^\s*期|时\s*间|年\s*月\s*日|(?<!(?:effective|expiry|expiration|commencement|start|end|due|delivery|termination)\s*)\bdate)\s*[:;]?\s*$/iu;
const signing = /章|签字|签名|代表|法人|signed|signature|by\s*:|for\s*and\s*on\s*behalf/iu;

/** Every day that stands beside words of signing, or alone in the part of a page where the parties sign. */
export function signingDays({ lines, rows }: ContractText): SigningDay[] {
  const ordered = rows.flatMap((row) => row.lines);
  const text = rows.map((row) => row.text).join("\n");
  return [...inProse(text, ordered), ...ordered.flatMap((line, index) => inLine(line, ordered, index))].concat(
    lines.flatMap((line) => belowLabel(line, lines)),
  );
}

/** "This Agreement is made on / 14 May 2026": the day may open the next line. */
function inProse(text: string, ordered: readonly PlacedLine[]): SigningDay[] {
  const prose = /(?:made|entered\s*into|dated|executed)[^.;:]{0,40}$/iu;
  return findDays(text).flatMap(({ day, start, end }) => {
    if (!prose.test(text.slice(Math.max(0, start - 60), start).replace(/\n/g, " "))) return [];
    const printed = text.slice(start, end).split("\n")[0]!;
    const line = ordered.find((one) => one.text.includes(printed.trim()));
    return line ? [{ day, line, sure: 0.9, foot: false }] : [];
  });
}

function inLine(line: PlacedLine, ordered: readonly PlacedLine[], index: number): SigningDay[] {
  return findDays(line.text).flatMap(({ day, start, end }) => {
    const before = line.text.slice(0, start);
    const labelled = head.exec(before);
    if (labelled && before.length - labelled.index < 34)
      return [{ day, line, sure: 0.9, foot: nearSigning(ordered, index) }];
    const foot = nearSigning(ordered, index);
    const lone = before.replace(/[\s:_]/g, "") === "" && line.text.slice(end).replace(/[\s_.。]/g, "") === "";
    if (plain.test(before)) return [{ day, line, sure: foot ? 0.88 : 0.8, foot }];
    return lone && foot ? [{ day, line, sure: 0.84, foot }] : [];
  });
}

/** Whether words of signing stand a few lines above or below. */
function nearSigning(ordered: readonly PlacedLine[], index: number): boolean {
  const { page } = ordered[index]!;
  return ordered
    .slice(Math.max(0, index - 16), index + 8)
    .some((other) => other.page === page && signing.test(other.text) && other.text.length < 60);
}

/** A label alone in its line with the day right of or below it was read apart from it. */
function belowLabel(line: PlacedLine, lines: readonly PlacedLine[]): SigningDay[] {
  if (!/^(?:签[订定署约](?:日期|时间)|签字日期|Date(?: of signature)?|Signed on)\s*:?\s*$/iu.test(line.text.trim()))
    return [];
  const right = lines.filter(
    (other) =>
      other.page === line.page &&
      other.box[0] > line.box[0] &&
      Math.abs(other.box[1] - line.box[1]) < 0.6 * line.box[3],
  );
  const near = right.sort((a, b) => a.box[0] - b.box[0])[0] ?? lineUnder(lines, line);
  const [only] = near ? findDays(near.text) : [];
  return near && only ? [{ day: only.day, line: near, sure: 0.86, foot: true }] : [];
}
