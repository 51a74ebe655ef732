import { textOf } from "../../documents/fact";
import { monthsBefore } from "../../values/day";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

export const stale: Check = {
  id: "stale",
  version: 1,
  kinds: ["vat-invoice", "invoice", "receipt", "bank-statement"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "太旧",
      saw: "日期 {day} 已超过 24 个月。",
      expected: "日期在近 24 个月之内。",
      todo: "不计入近 12 个月的经营额；请要求较新的材料。",
      owner: "这份材料超过两年了，交新的更有用。",
    },
    en: {
      title: "Too old",
      saw: "The date {day} is more than 24 months ago.",
      expected: "The date is within the last 24 months.",
      todo: "It does not count for the last twelve months; ask for something newer.",
      owner: "This is more than two years old; something newer helps more.",
    },
  }),
  run(document, { today }) {
    const name = ["issuedOn", "to"].find((field) => textOf(document.fields, field));
    const day = name ? textOf(document.fields, name) : null;
    if (!name || !day) return notApplicable;
    return day < monthsBefore(today, 24) ? concern("info", { day }, document.fields[name]) : pass;
  },
};
