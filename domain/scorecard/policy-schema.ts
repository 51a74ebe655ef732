import { z } from "zod";
import { severities } from "../checks/check";
import { rungs } from "../reading";
import { dimensions } from "../recommendation/recommendation";
import { isDay } from "../values/day";
import { toMinor } from "../values/money";
import { leafAt, leavesOf, mergeOverrides } from "./merge-overrides";
import { pointsSchema } from "./points-schema";
import { laneSchema, type Scenario, scenarioSchema } from "./scenario-schema";

const amount = z.string().refine((text) => (toMinor(text) ?? -1n) >= 0n, "an amount such as 3000000.00");
const percent = z.number().int().min(0).max(100);
const bySeverity = z.record(z.enum(severities), percent);
const trade = z.object({ margin: percent.max(90), cycleDays: z.number().int().min(1).max(720), growth: percent });

/** As far as any round may go: no limit for want of a registration. */
export const anyRound = { percentOfCurrentLine: 500, whenThereIsNone: "1000000000.00" };

const numbers = z.strictObject({
  version: z.string().min(1),
  currency: z.string().length(3),
  /** Value of one unit in `currency`, with the day the rates were set. */
  rates: z.object({
    asOf: z.string().refine(isDay),
    perUnit: z.record(z.string().length(3), z.string().regex(/^\d+(\.\d{1,4})?$/)),
  }),
  /** Recommended lines are whole multiples of this. */
  step: amount,
  productCap: amount,
  perRound: z.object({ timesCurrentLine: z.number().int().min(1).max(5), whenThereIsNone: amount }),
  /**
   * Where to a round ends while nobody has seen that the business is registered. Policies from before this was asked go as
   * far as any round may.
   */
  unregistered: z
    .strictObject({ percentOfCurrentLine: z.number().int().min(100).max(500), whenThereIsNone: amount })
    .default(anyRound),
  /** Share of a year's verified sales that becomes credit line. */
  shareOfSales: percent,
  /** How much of an invoice counts, by what anchors its amount. */
  anchorWeights: z.object({ confirmed: percent, textLayer: percent, selfOnly: percent.max(60) }),
  rungsThatConfirm: z.array(z.enum(rungs)),
  /** What one customer's sales beyond half of all count. */
  concentrationExcess: percent,
  /** How much of what a statement or purchases imply counts as sales; purchases are marked up by industry. */
  statementInflow: percent,
  purchasesImplied: percent,
  contract: z.object({ shareOfRemaining: percent, atMostOfStart: percent }),
  vehicles: z.object({ each: amount, most: z.number().int().min(0).max(20) }),
  premises: amount,
  /** What a photo of the shop or a vehicle adds that shows the live code: taken on the spot, so not somebody else's. */
  shownLive: amount,
  permit: amount,
  identityUnproven: percent,
  gap: z.object({ freeMonths: z.number().int().min(0).max(12), perMonth: percent, most: percent }),
  /** Percent that a finding takes from the amount. */
  penalties: z.object({ concern: bySeverity, fail: bySeverity }),
  /** Findings that, at their gravest, hold the line where it is until a person has settled them. */
  holds: z.array(z.string()),
  /** Checks and corroborations that weigh, and on which dimension. All others are shown and weigh nothing. */
  weighs: z.record(z.string(), z.enum(dimensions)),
  /** What evidence gives: points a rule is worth, and the bands of what is counted. */
  points: pointsSchema,
  /** Points that a concern or failure takes from its dimension. */
  pointsTaken: bySeverity,
  /** Margin and growth in percent; cycle is stock + receivable - payable days. */
  workingCapital: z.object({
    haulage: trade,
    retail: trade,
    wholesale: trade,
    manufacturing: trade,
    export: trade,
    services: trade,
    other: trade,
  }),
  /** The largest line each role may confirm. */
  authority: z.object({ reviewer: amount, seniorReviewer: amount }),
  /** How soon a case must be decided, and how far ahead it stands in the queue. */
  lane: laneSchema,
});

/** What a scenario may set otherwise: numbers. Never what is checked, what holds a case, currencies or rates. */
export const overridable: ReadonlySet<string> = new Set([
  ...[
    "step",
    "productCap",
    "perRound",
    "unregistered",
    "shareOfSales",
    "anchorWeights",
    "concentrationExcess",
    "statementInflow",
  ],
  ...["purchasesImplied", "contract", "vehicles", "premises", "shownLive", "permit", "identityUnproven", "gap"],
  ...["penalties", "points", "pointsTaken", "workingCapital", "authority"],
]);

/** Every weight, band, cap and authority of one policy. Amounts are decimal strings, shares are whole percent. */
export const policySchema = numbers
  .extend({
    /** Parts of the business with their own numbers; of those that fit the most specific holds, of equals the first. */
    scenarios: z.array(scenarioSchema).max(40).default([]),
  })
  .superRefine((policy, context) => {
    const { scenarios, ...base } = policy;
    const known = new Set<string>();
    for (const [index, scenario] of scenarios.entries()) {
      const complain = (path: readonly PropertyKey[], message: string) =>
        context.addIssue({ code: "custom", path: ["scenarios", index, ...path], message });
      if (known.has(scenario.id)) complain(["id"], "another scenario has this id");
      known.add(scenario.id);
      for (const issue of whatOverridesBreak(base, scenario)) complain(["overrides", ...issue.path], issue.message);
    }
  });

/** The merged policy has to be a policy, and only numbers that there are may be others. */
function whatOverridesBreak(base: z.infer<typeof numbers>, { overrides }: Scenario) {
  const strangers = leavesOf(overrides)
    .filter(({ path }) => !overridable.has(path[0]!) || leafAt(base, path) === undefined)
    .map(({ path }) => ({ path: path as PropertyKey[], message: "a scenario has no such number" }));
  if (strangers.length > 0) return strangers;
  return numbers.safeParse(mergeOverrides(base, overrides)).error?.issues ?? [];
}

export type Policy = z.infer<typeof policySchema> & {
  /** The scenario whose numbers these are: set where one was chosen for a case, never stored. */
  scenario?: string;
};
