import { textOf } from "../../documents/fact";
import type { Fact } from "../../documents/kind";
import { addDays } from "../../values/day";
import { defineWords } from "../../words";
import { fail, notApplicable, pass } from "../answers";
import type { Check } from "../check";

/** A day read by eye and not surely is misread more often than it lies in the future. */
const isUnsure = ({ rung, confidence }: Fact): boolean => rung === "ocr" && confidence < 0.85;

export const futureDated: Check = {
  id: "future-dated",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "日期在将来",
      saw: "日期 {day} 晚于今天 {today}。",
      expected: "日期不晚于今天（{today}）。",
      todo: "请核对日期；确实在将来的不采信。",
      owner: "日期好像读错了，请核对。",
    },
    en: {
      title: "Dated in the future",
      saw: "The date {day} is after today, {today}.",
      expected: "The date is {today} or earlier.",
      todo: "Check the date; if it is right, the document does not count.",
      owner: "The date may have been misread. Please check it.",
    },
  }),
  run(document, { today }) {
    const name = ["issuedOn", "signedOn", "takenOn", "to"].find((field) => textOf(document.fields, field));
    if (!name) return notApplicable;
    const day = textOf(document.fields, name) ?? "";
    // One day of grace: the sun rises earlier elsewhere.
    return day > addDays(today, 1)
      ? fail(isUnsure(document.fields[name]!) ? "low" : "high", { day, today }, document.fields[name])
      : pass;
  },
};
