import { rowsOf, textOf } from "../../documents/fact";
import { addDays } from "../../values/day";
import { defineWords } from "../../words";
import { concern, fail, notApplicable, pass } from "../answers";
import type { Check } from "../check";

/** A day's grace: a movement late at night may be booked on the next day. */
const grace = 1;

export const statementDaysRun: Check = {
  id: "statement-days-run",
  version: 1,
  kinds: ["bank-statement"],
  needs: ["rows", "from", "to"],
  words: defineWords({
    "zh-CN": {
      title: "流水日期",
      saw: "流水期间是 {from} 至 {to}，却有 {count} 笔在期间之外，如 {day}。",
      expected: "每一笔都在流水的起止日期之内。",
      todo: "请要求银行盖章流水或网银原件。",
      owner: "请从网银重新导出这段时间的流水。",
    },
    en: {
      title: "Days of the statement",
      saw: "The statement runs from {from} to {to}, but {count} movements lie outside, such as {day}.",
      expected: "Every movement lies between the statement's first and last day.",
      todo: "Ask for a statement stamped by the bank.",
      owner: "Please export the statement of this period from the bank again.",
    },
  }),
  run({ fields }) {
    const [from, to] = [textOf(fields, "from") ?? "", textOf(fields, "to") ?? ""];
    const days = rowsOf(fields, "rows").flatMap(({ date }) => (date ? [date] : []));
    if (days.length < 3) return notApplicable;
    const outside = days.filter((day) => day < addDays(from, -grace) || day > addDays(to, grace));
    const [day] = outside;
    if (!day) return pass;
    const saw = { from, to, count: outside.length, day };
    const byEye = fields.rows!.rung === "ocr" || fields.from!.rung === "ocr";
    // By eye a single day is misread easily, a quarter of them is not.
    if (!byEye) return fail("high", saw, fields.rows);
    return concern(outside.length * 4 >= days.length && outside.length >= 4 ? "medium" : "low", saw, fields.rows);
  },
};
