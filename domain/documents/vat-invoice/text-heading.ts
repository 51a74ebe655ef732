import type { Day } from "../../values/day";
import { isDay } from "../../values/day";
import { parseDay } from "../../values/parse-day";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import type { LevelLine } from "../layout/level-lines";
import { linesRightOf } from "../layout/neighbours";
import { tight } from "./page-plan";
import { titleOf } from "./text-title";

type Reader = (text: string) => string | null;

/** The value glued to a label or standing right of it. */
function labelled(lines: readonly LevelLine[], label: RegExp, read: Reader): { value: string; line: LevelLine } | null {
  for (const line of lines) {
    const text = tight(line.text);
    const match = label.exec(text);
    if (!match) continue;
    const rest = text.slice(match.index + match[0].length);
    const glued = rest ? read(rest) : null;
    if (glued) return { value: glued, line };
    for (const next of linesRightOf(lines, line).slice(0, 2) as LevelLine[]) {
      const value = read(tight(next.text));
      if (value) return { value, line: next };
    }
  }
  return null;
}

const say = (found: { value: string; line: LevelLine } | null, sure: number): Fact | null =>
  found ? factFromLine(found.value, found.line, sure, found.line.seenAt) : null;

const digits =
  (pattern: RegExp): Reader =>
  (text) =>
    pattern.exec(text.replace(/(?<=\d)[ .,](?=\d)/g, ""))?.[1] ?? null;

function dayOf(text: string): Day | null {
  const compact = /^\D{0,2}((?:19|20)\d{2})\D?(\d{2})\D?(\d{2})\D{0,2}$/.exec(text);
  const day = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : "";
  return isDay(day) ? day : parseDay(text);
}

/** Type, code, number, day and check code from the head of an invoice. */
export function headingOf(lines: readonly LevelLine[]): Record<string, Fact | null> {
  const number = labelled(lines, /发票号码:?|票号码:|号码:/, digits(/^:?(\d{20}|\d{8})(?!\d)/)) ?? bareNumber(lines);
  const code =
    labelled(lines, /发票代码:?|票代码:|代码:/, digits(/^:?(\d{12}|\d{10})(?!\d)/)) ?? bareCode(lines, number?.value);
  const day = labelled(lines, /开票日期:?|票日期:?|开票日|填开日期:?/, dayOf);
  const check = labelled(lines, /校验码:?/, digits(/^\D{0,2}(\d{20})(?!\d)/));
  const repeats = (found: { value: string; line: LevelLine } | null) =>
    found !== null && lines.some((line) => line !== found.line && tight(line.text).includes(found.value));
  const title = titleOf(lines, number?.value);
  return {
    invoiceType: title ? say({ value: title.type, line: title.line }, 0.95) : null,
    invoiceNumber: say(number, repeats(number) ? 0.97 : 0.9),
    invoiceCode: number?.value.length === 20 ? null : say(code, repeats(code) ? 0.97 : 0.9),
    issuedOn: say(day, 0.94),
    checkCode: say(check, 0.93),
  };
}

/** "No 00368125" in the head of the printed forms, whose № is often read as something else or apart; it is printed twice. */
function bareNumber(lines: readonly LevelLine[]) {
  const head = lines.filter((line) => line.box[1] < 0.4);
  const numbers = head.flatMap((line) => {
    const match = /^(N[o0º°QD]?[.:]?|№|o)?(\d{8})$/i.exec(tight(line.text));
    return match ? [{ value: match[2]!, line, marked: Boolean(match[1]) || afterMark(head, line) }] : [];
  });
  const times = (value: string) => numbers.filter((one) => one.value === value).length;
  const best = numbers.find((one) => one.marked) ?? numbers.find((one) => times(one.value) > 1);
  if (best) return { value: best.value, line: best.line };
  const twenty = head.find((line) => /^\d{20}$/.test(tight(line.text)));
  return twenty ? { value: tight(twenty.text), line: twenty } : null;
}

const afterMark = (head: readonly LevelLine[], line: LevelLine) =>
  head.some(
    (mark) =>
      /^(N[o0º°Q]?[.:]?|№)$/i.test(tight(mark.text)) &&
      Math.abs(mark.box[1] - line.box[1]) < line.box[3] &&
      line.box[0] - mark.box[0] > 0 &&
      line.box[0] - mark.box[0] - mark.box[2] < 0.06,
  );

/** The code of the printed forms stands alone, left of the title; a machine's number has a label before it. */
function bareCode(lines: readonly LevelLine[], number: string | undefined) {
  if (number?.length === 20) return null;
  const machine = lines.find((line) => /机器编号/.test(tight(line.text)));
  const line = lines.find(
    (one) =>
      one.box[1] < 0.35 &&
      /^([1-6]\d{9}|0\d{11})$/.test(tight(one.text)) &&
      !(machine && Math.abs(machine.box[1] - one.box[1]) < one.box[3] && machine.box[0] < one.box[0]),
  );
  return line ? { value: tight(line.text), line } : null;
}
