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
      todo: "请对照票面；确实不一致即为篡改迹象。",
      owner: "大写和小写金额不一致，请核对或重拍。",
    },
    en: {
      title: "Amount in words and figures",
      saw: "The words “{words}” are not {total}, which would be “{expected}”.",
      todo: "Compare with the page; if they really differ, treat it as altered.",
      owner: "The amount in words and in figures differ. Please check or take the photo again.",
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
