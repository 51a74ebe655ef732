import type { Reading } from "../../reading";
import { spokenFields } from "../fact";
import type { Fields } from "../kind";
import { type LevelLine, levelLines } from "../layout/level-lines";
import { pagePlan } from "./page-plan";
import { headingOf } from "./text-heading";
import { linesOf } from "./text-lines";
import { partiesOf } from "./text-parties";
import { remarkOf } from "./text-remark";
import { sumsOf } from "./text-sums";

/** The facts that one page's text gives by the places of its words: rung "pdf-text" or "ocr", as its lines say. */
export function fromText(reading: Reading, rung: "pdf-text" | "ocr"): Fields {
  const first = reading.pages.find((page) => page.lines.some((line) => line.rung === rung));
  if (!first) return {};
  const lines: LevelLine[] = levelLines(reading, first.number).filter((line) => line.rung === rung);
  const plan = pagePlan(lines);
  return spokenFields({
    ...headingOf(lines),
    ...partiesOf(plan),
    ...sumsOf(plan),
    remark: remarkOf(plan),
    lines: linesOf(plan),
  });
}
