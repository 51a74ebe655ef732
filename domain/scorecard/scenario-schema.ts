import { z } from "zod";
import { industries } from "../review/industries";
import { isDay } from "../values/day";
import { toMinor } from "../values/money";

const amount = z.string().refine((text) => (toMinor(text) ?? -1n) >= 0n, "an amount such as 3000000.00");
const day = z.string().refine(isDay, "a day such as 2026-11-22");
const someOf = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(60);

const reason = z.string().trim().max(300);
const bothSay = reason.min(1, "a reason in both languages");

/** From this amount on, and below that one; one of them at least. */
const amounts = z
  .strictObject({ from: amount.optional(), below: amount.optional() })
  .refine(({ from, below }) => from !== undefined || below !== undefined, "from, below, or both")
  .refine(({ from, below }) => !from || !below || toMinor(from)! < toMinor(below)!, "from is smaller than below");
const years = z
  .strictObject({
    from: z.number().int().min(0).max(100).optional(),
    below: z.number().int().min(1).max(100).optional(),
  })
  .refine(({ from, below }) => from !== undefined || below !== undefined, "from, below, or both")
  .refine(({ from, below }) => from === undefined || below === undefined || from < below, "from is smaller than below");

/** Rules over what the applicant stated; all of those that are given must hold. */
const when = z
  .strictObject({
    industry: someOf(z.enum(industries as [string, ...string[]])).optional(),
    /** Places, one of which the stated region names. */
    region: someOf(z.string().trim().min(2).max(40)).optional(),
    /** Currencies that the business states its amounts in. */
    currency: someOf(z.string().regex(/^[A-Z]{3}$/, "a currency such as CNY")).optional(),
    /** In the policy's currency. */
    currentLine: amounts.optional(),
    yearlySales: amounts.optional(),
    /** Whole years; who states no day of establishment is in no such scenario. */
    yearsEstablished: years.optional(),
  })
  .refine((rules) => Object.values(rules).some((rule) => rule !== undefined), "one rule at least");

/** How soon a case must be decided and how far ahead it stands in the queue. 12 CFR 1002.9(a)(1) allows 30 days. */
export const laneSchema = z.strictObject({
  dueHours: z.number().int().min(1).max(720),
  priority: z.number().int().min(0).max(100),
});

/** A part of the business with its own numbers: hauliers, a relief programme, a county. */
export const scenarioSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/, "small letters, digits and hyphens"),
    title: z.strictObject({ "zh-CN": z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(60) }),
    when,
    /** Days on which it holds; without one for ever. */
    inForce: z.strictObject({ from: day.optional(), until: day.optional() }).optional(),
    /** Numbers of the policy that are others here, nested as they are there. */
    overrides: z.record(z.string(), z.unknown()),
    lane: laneSchema.optional(),
    /** Why people in one place are treated otherwise than others: needed where the place is a rule. */
    because: z.union([reason, z.strictObject({ "zh-CN": bothSay, en: bothSay })]).optional(),
  })
  .refine(({ when: rules, because }) => !rules.region || !!because, {
    message: "a rule by place needs its reason",
    path: ["because"],
  });

export type Scenario = z.infer<typeof scenarioSchema>;
export type Lane = z.infer<typeof laneSchema>;
