import { textOf } from "../../documents/fact";
import { amountFromWords, wordsOfAmount } from "../../values/amount-in-words";
import { wordsLookLike } from "../../values/words-look-like";
import { defineWords } from "../../words";
import { fail, pass } from "../answers";
import type { Check } from "../check";
import { minorOf } from "../minor-of";

export const wordsEqualFigures: Check = {
  id: "words-equal-figures",
  version: 1,
  kinds: ["vat-invoice"],
  needs: ["totalInWords", "totalAmount"],
  words: defineWords({
    "zh-CN": {
      title: "大写与小写金额",
      saw: "大写“{words}”与小写 {total} 不一致，应为“{expected}”。",
      expected: "{total} 的大写是“{expected}”。",
      todo: "请对照票面；确实不一致时，请要求税务局原件。",
      owner: "请核对读到的金额，或再拍一张清楚的。",
    },
    en: {
      title: "Amount in words and figures",
      saw: "The words “{words}” are not {total}, which would be “{expected}”.",
      expected: "In words, {total} is “{expected}”.",
      todo: "Compare with the page; if they really differ, ask for the tax bureau's original.",
      owner: "Please check the amount that was read, or take a clearer photo.",
    },
  }),
  run(document) {
    const total = minorOf(document.fields, "totalAmount");
    const words = textOf(document.fields, "totalInWords") ?? "";
    if (total === null) return { verdict: "could-not-run" };
    const said = amountFromWords(words);
    if (said === total || (said === null && wordsLookLike(words, total))) return pass;
    const saw = { words, total: textOf(document.fields, "totalAmount") ?? "", expected: wordsOfAmount(total) };
    const fact = document.fields.totalInWords;
    if (said === null) return { verdict: "could-not-run", saw };
    return fail(fact && fact.rung === "ocr" && fact.confidence < 0.9 ? "medium" : "high", saw, fact);
  },
};
