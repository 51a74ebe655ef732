import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

const weighty = [
  "invoiceNumber",
  "issuedOn",
  "sellerName",
  "sellerTaxId",
  "buyerName",
  "buyerTaxId",
  "totalAmount",
  "amount",
  "plateNumber",
  "uscc",
];
const fold = (text: string) =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s,·()]/g, "")
    .replace(/\.00$/, "");

export const rungsDisagree: Check = {
  id: "rungs-disagree",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "来源不一致",
      saw: "“{field}”：{high} 读作 {value}，{low} 读作 {other}。",
      expected: "同一份材料的各个来源说的是同一个值。",
      todo: "请以页面为准核对，并查明为何不同。",
      owner: "请对照原件核对读到的内容。",
    },
    en: {
      title: "Sources disagree",
      saw: "“{field}”: {high} says {value}, {low} says {other}.",
      expected: "All sources within one document give the same value.",
      todo: "Compare with the page and find out why they differ.",
      owner: "Please compare what was read with the original.",
    },
  }),
  run(document) {
    const names = Object.keys(document.fields).filter((name) => weighty.includes(name));
    if (names.every((name) => !document.fields[name]?.others?.length)) return notApplicable;
    for (const name of names) {
      const fact = document.fields[name];
      const other = fact?.others?.find((one) => fold(one.value) !== fold(textOf(document.fields, name) ?? ""));
      if (!fact || !other) continue;
      const isCorrection = fact.rung === "declared";
      return concern(
        isCorrection || other.rung === "ocr" ? "low" : "medium",
        {
          field: name,
          high: fact.rung,
          value: textOf(document.fields, name) ?? "",
          low: other.rung,
          other: other.value,
        },
        other,
      );
    }
    return pass;
  },
};
