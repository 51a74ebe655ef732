import type { Reading } from "../../reading";
import { boxUnion } from "../layout/box-union";
import { type FlowingText, flowingText } from "../layout/flowing-text";
import { type PlacedLine, placedLines } from "../layout/placed-line";
import { type TextRow, textRows } from "../layout/text-rows";
import { endsLikeBusiness } from "./party-name";
import { chineseRole } from "./roles";

/** A contract's lines as they were read, without the letters of seals, and the same as rows and as running text. */
export type ContractText = { lines: readonly PlacedLine[]; rows: readonly TextRow[]; flow: FlowingText };

/** Single letters strewn over a page are those of a round seal. */
const strewn = /^[\p{Script=Han}()]{1,2}$/u;
/** Words of two letters that stand in a cell of their own. */
const meant = new RegExp(`^(?:${chineseRole}|总计|合计|共计|大写|小写|金额|日期|编号)$`, "u");
const label = new RegExp(`^(?:${chineseRole}|日期|编号|合同编号|合同号)`, "u");

export function contractText(reading: Reading): ContractText {
  const seen = placedLines(reading).map((line) => ({ ...line, text: closedUp(line.text.normalize("NFKC")) }));
  const lines = textRows(seen)
    .flatMap((row) => labelsJoined(row.lines))
    .filter((line, _, all) => {
      const text = line.text.trim();
      return !strewn.test(text) || meant.test(text) || endsNameAbove(all, line);
    });
  return { lines, rows: textRows(lines), flow: flowingText(lines) };
}

/** The end of a name that ran over: "…有限公" with "司" below it. */
function endsNameAbove(lines: readonly PlacedLine[], line: PlacedLine): boolean {
  const tail = line.text.trim();
  return lines.some((above) => {
    if (above.page !== line.page || above.box[1] > line.box[1] || above.box[1] < line.box[1] - 4 * line.box[3])
      return false;
    const name = above.text.trim();
    const ends = /\p{Script=Han}{4}$/u.test(name) && !endsLikeBusiness(name) && endsLikeBusiness(name + tail);
    return ends && lineUnder(lines, above) === line;
  });
}

/** "租 期 共 6 个 月": a line whose letters were set apart to fill its width, closed up again. */
function closedUp(text: string): string {
  const parts = text.trim().split(/\s+/);
  const single = parts.filter((part) => [...part].length === 1).length;
  if (parts.length < 8 || single < 0.6 * parts.length) return text;
  return text.replace(
    /(?<=[\p{Script=Han}\p{P}])\s(?=[\p{Script=Han}\p{P}\d¥])|(?<=\d)\s(?=[\p{Script=Han}\p{P}])/gu,
    "",
  );
}

/** A label whose letters stand so far apart that each was read as a line of its own ("日" "期：…"), joined again. */
function labelsJoined(lines: readonly PlacedLine[]): PlacedLine[] {
  const joined: PlacedLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const parts = [lines[index]!];
    let found = 0;
    const next = lines[index + 1];
    if (next && isCutOff(parts[0]!, next)) {
      joined.push(asOne([parts[0]!, { ...next, text: `(${next.text.trim().replace(/^\(/, "")}` }]));
      index++;
      continue;
    }
    while (strewn.test(parts.at(-1)!.text.trim()) && parts.length < 5) {
      const next = lines[index + parts.length];
      const last = parts.at(-1)!;
      if (!next || next.box[0] - last.box[0] - last.box[2] > 3 * last.box[3]) break;
      parts.push(next);
      if (label.test(parts.map(({ text }) => text.trim()).join(""))) found = parts.length;
    }
    const taken = parts.slice(0, Math.max(1, found));
    joined.push(taken.length > 1 ? asOne(taken) : lines[index]!);
    index += taken.length - 1;
  }
  return joined;
}

const roleAlone = new RegExp(`^(?:${chineseRole})$`, "u");

/** "乙方" "公章)：…": a seal over the bracket parted the label from its line. */
const isCutOff = (role: PlacedLine, next: PlacedLine) =>
  roleAlone.test(role.text.trim()) &&
  next.box[0] - role.box[0] - role.box[2] < 2 * role.box[3] &&
  /^\(?(?:盖章|公章|签章|签字|章)\)\s*:/u.test(next.text.trim());

const asOne = (parts: readonly PlacedLine[]): PlacedLine => ({
  text: parts.map(({ text }) => text.trim()).join(""),
  box: boxUnion(parts.map(({ box }) => box))!,
  confidence: Math.min(...parts.map(({ confidence }) => confidence)),
  rung: parts[0]!.rung,
  page: parts[0]!.page,
});

/** The line just below `line` that begins in its column. */
export function lineUnder(lines: readonly PlacedLine[], line: PlacedLine): PlacedLine | undefined {
  const [left, top, width, height] = line.box;
  return lines
    .filter((other) => other.page === line.page && other !== line)
    .filter((other) => other.box[1] > top + 0.5 * height && other.box[1] < top + 3 * height)
    .filter((other) => other.box[0] < left + width && other.box[0] + other.box[2] > left && other.box[0] > left - 0.06)
    .sort((a, b) => a.box[1] - b.box[1])[0];
}
