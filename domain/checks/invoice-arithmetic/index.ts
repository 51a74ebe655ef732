import { rowsOf, textOf } from "../../documents/fact";
import { fromMinor } from "../../values/money";
import { defineWords } from "../../words";
import { concern, fail, pass } from "../answers";
import type { Check } from "../check";
import { apart, minorOf } from "../minor-of";
import { placeOfAll } from "../place-of-all";
import { mayBeASlip } from "./may-be-a-slip";

export const invoiceArithmetic: Check = {
  id: "invoice-arithmetic",
  version: 3,
  kinds: ["vat-invoice", "invoice"],
  needs: ["netAmount", "taxAmount", "totalAmount"],
  words: defineWords({
    "zh-CN": {
      title: "发票金额勾稽",
      saw: "不含税 {net} 加税额 {tax} 应为 {sum}，票面写 {total}。",
      expected: "价税合计等于不含税金额加税额，即 {sum}。",
      todo: "请对照票面核对三个金额；票面如此时，请要求税务局原件。",
      owner: "请核对读到的金额，或再拍一张清楚的。",
    },
    en: {
      title: "The invoice's sums",
      saw: "Net {net} and tax {tax} make {sum}, but the invoice says {total}.",
      expected: "The total is net and tax together: {sum}.",
      todo: "Compare the three amounts with the page; if it says so, ask for the tax bureau's original.",
      owner: "Please check the amounts that were read, or take a clearer photo.",
    },
  }),
  run(document) {
    const [net, tax, total] = ["netAmount", "taxAmount", "totalAmount"].map((name) => minorOf(document.fields, name));
    if (net === null || tax === null || total === null || net === undefined || tax === undefined || total === undefined)
      return { verdict: "could-not-run" };
    const tolerance = BigInt(Math.max(1, rowsOf(document.fields, "lines").length));
    if (apart(net + tax, total) <= tolerance) return pass;
    const { netAmount, taxAmount, totalAmount: fact } = document.fields;
    const saw = {
      net: textOf(document.fields, "netAmount") ?? "",
      tax: textOf(document.fields, "taxAmount") ?? "",
      sum: fromMinor(net + tax),
      total: textOf(document.fields, "totalAmount") ?? "",
    };
    const where = placeOfAll(netAmount, taxAmount, fact);
    if (mayBeASlip(document, net, tax, total)) return concern("low", saw, where);
    return fail(fact && fact.confidence < 0.9 ? "medium" : "high", saw, where);
  },
};
