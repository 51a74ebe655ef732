import { fromMinor } from "../../values/money";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import type { LevelLine } from "../layout/level-lines";
import { linesRightOf } from "../layout/neighbours";
import { type PagePlan, tight } from "./page-plan";
import { partiesOf } from "./text-parties";
import { sumsOn } from "./text-sums";

/**
 * What a passenger's ticket says as a 数电票 (铁路电子客票, 航空运输电子客票行程单): it names its buyer only, and a railway
 * ticket one price. An itinerary's fare, fees and funds are left to its QR code.
 */
export function ticketFacts(plan: PagePlan): Record<string, Fact | null> {
  const { buyerName = null, buyerTaxId = null } = partiesOf({ ...plan, sideOf: () => "buyer" });
  return { buyerName, buyerTaxId, totalAmount: fareOf(plan.lines) };
}

function fareOf(lines: readonly LevelLine[]): Fact | null {
  const label = lines.find((line) => /^票价[:;]?/.test(tight(line.text)));
  if (!label) return null;
  const near = [label, ...(linesRightOf(lines, label) as LevelLine[])].slice(0, 2);
  const sum = sumsOn(near)[0];
  return sum ? factFromLine(fromMinor(sum.minor), sum.line, 0.9, sum.line.seenAt) : null;
}
