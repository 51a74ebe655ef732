import { rowsOf, textOf } from "../../documents/fact";
import { fromMinor, toMinor } from "../../values/money";
import { defineWords } from "../../words";
import { concern, fail, notApplicable, pass } from "../answers";
import type { Check } from "../check";
import { apart, minorOf } from "../minor-of";

export const lineArithmetic: Check = {
  id: "line-arithmetic",
  version: 2,
  kinds: ["vat-invoice", "invoice"],
  needs: ["lines", "netAmount"],
  words: defineWords({
    "zh-CN": {
      title: "明细合计",
      saw: "各行金额合计 {sum}，票面合计 {net}。",
      expected: "各行金额加起来就是票面合计 {net}。",
      todo: "请逐行核对明细。",
      owner: "请上传原件 PDF 或 XML，明细会读得更全。",
    },
    en: {
      title: "The lines' sum",
      saw: "The lines make {sum}, the invoice says {net}.",
      expected: "The lines add up to the printed {net}.",
      todo: "Compare the lines one by one.",
      owner: "Please upload the original PDF or XML, from which the lines are read in full.",
    },
  }),
  run(document) {
    const amounts = rowsOf(document.fields, "lines").map((row) => toMinor(row.amount ?? row.netAmount ?? ""));
    const net = minorOf(document.fields, "netAmount");
    if (net === null || amounts.length === 0 || amounts.some((amount) => amount === null)) return notApplicable;
    const sum = amounts.reduce<bigint>((total, amount) => total + (amount ?? 0n), 0n);
    if (apart(sum, net) <= BigInt(amounts.length)) return pass;
    const saw = { sum: fromMinor(sum), net: textOf(document.fields, "netAmount") ?? "" };
    const lines = document.fields.lines!;
    const byEye = lines.rung === "ocr" || document.fields.netAmount!.rung === "ocr";
    // Invoices of other lands take discounts off and add charges between their lines and their net sum.
    return document.kind === "vat-invoice" && !byEye
      ? fail("high", saw, document.fields.netAmount)
      : concern("low", saw, lines);
  },
};
