import { textOf } from "../../documents/fact";
import type { KindId } from "../../documents/kind";
import { compareNames } from "../../values/company-name";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check, Severity } from "../check";

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

/** How far apart two of them are: names that hold each other and ids of two registers are the same party, said twice. */
function gravity(name: string, kind: KindId, a: string, b: string): Severity {
  if (/Amount|amount|issuedOn/.test(name)) return "medium";
  const [left, right] = [fold(a), fold(b)];
  if (left.includes(right) || right.includes(left)) return "low";
  if (name === "invoiceNumber" || name === "plateNumber" || name === "uscc") return "medium";
  // The text of a western page says its parties in no fixed place, and a tax number beside a VAT number.
  return kind === "vat-invoice" && (!/Name$/.test(name) || compareNames(a, b) === "different") ? "medium" : "low";
}

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
        isCorrection || other.rung === "ocr"
          ? "low"
          : gravity(name, document.kind, textOf(document.fields, name) ?? "", other.value),
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
