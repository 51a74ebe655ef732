import type { Reading } from "../../reading";
import { toMinor } from "../../values/money";
import { spokenFields } from "../fact";
import type { Fact, Fields, Row } from "../kind";
import { type LevelLine, levelLines } from "../layout/level-lines";
import { type PagePlan, pagePlan } from "./page-plan";
import { headingOf } from "./text-heading";
import { linesOf } from "./text-lines";
import { partiesOf } from "./text-parties";
import { remarkOf } from "./text-remark";
import { isRoll, rollParties } from "./text-roll-form";
import { sumsOf } from "./text-sums";
import { ticketFacts } from "./text-ticket";
import { vehicleParties, vehicleSums } from "./text-vehicle-form";

/**
 * The facts that the pages' text gives by the places of its words: rung "pdf-text" or "ocr", as its lines say. A long
 * invoice goes on over several pages: its head stands on each, its totals and its remark on the last.
 */
export function fromText(reading: Reading, rung: "pdf-text" | "ocr"): Fields {
  const pages = reading.pages
    .map((page) => levelLines(reading, page.number).filter((line) => line.rung === rung))
    .filter((lines) => lines.length > 0);
  const first = pages[0];
  if (!first) return {};
  const heading = headingOf(first);
  const plans = pages.filter((lines) => goesOn(heading, lines)).map(pagePlan);
  const last = plans.findLast((plan) => plan.totalAt !== null) ?? plans[0]!;
  const type = heading.invoiceType?.value;
  const vehicle = type === "机动车销售统一发票" ? "new" : type === "二手车销售统一发票" ? "used" : null;
  if (vehicle) return spokenFields({ ...heading, ...vehicleParties(plans[0]!, vehicle), ...vehicleSums(plans[0]!) });
  if (typeof type === "string" && /铁路/.test(type)) return spokenFields({ ...heading, ...ticketFacts(plans[0]!) });
  if (typeof type === "string" && /航空/.test(type))
    return spokenFields({ ...heading, ...ticketFacts(plans[0]!), totalAmount: null });
  const sums = sumsOf(last);
  return spokenFields({
    ...heading,
    ...(isRoll(plans[0]!) ? rollParties(plans[0]!) : partiesOf(plans[0]!)),
    ...sums,
    remark: remarkOf(last),
    lines: tableOf(plans, sums.netAmount ?? null),
  });
}

/** Whether a page belongs to the invoice of the first one: it has the same number, or none. */
function goesOn(heading: Record<string, Fact | null>, lines: readonly LevelLine[]): boolean {
  const [first, here] = [heading.invoiceNumber?.value, headingOf(lines).invoiceNumber?.value];
  return first === here || here === undefined || first === undefined;
}

/** The rows of all pages; where a list only says the first page's rows again, those that make the net amount. */
function tableOf(plans: readonly PagePlan[], net: Fact | null): Fact | null {
  const tables = plans.flatMap((plan) => linesOf(plan) ?? []);
  const [first, ...rest] = tables;
  if (!first || rest.length === 0) return first ?? null;
  const wholes = [tables, [first], rest].map((parts) => joined(parts));
  return wholes.find((whole) => net && sumOf(whole) === toMinor(net.value as string)) ?? wholes[0]!;
}

const joined = (tables: readonly Fact[]): Fact => ({
  ...tables[0]!,
  confidence: Math.min(...tables.map((table) => table.confidence)),
  value: tables.flatMap((table) => table.value as readonly Row[]),
});

const sumOf = (table: Fact): bigint =>
  (table.value as readonly Row[]).reduce((sum, row) => sum + (toMinor(row.amount ?? "") ?? 0n), 0n);
