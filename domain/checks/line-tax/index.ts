import { rowsOf } from "../../documents/fact";
import type { Row } from "../../documents/kind";
import { fromMinor, type Minor, toMinor } from "../../values/money";
import { defineWords } from "../../words";
import { concern, fail, notApplicable, pass } from "../answers";
import type { Check } from "../check";
import { apart } from "../minor-of";

type Line = { net: Minor; tax: Minor; tenths: bigint };

/** A line with its net sum, its rate in tenths of a percent and its tax; null where one of them is not said in figures. */
function lineOf(row: Row): Line | null {
  const [net, tax] = [toMinor(row.amount ?? ""), toMinor(row.taxAmount ?? "")];
  const rate = /^(\d{1,2}(?:\.\d)?)%?$/.exec((row.taxRate ?? "").trim())?.[1];
  if (net === null || tax === null || rate === undefined) return null;
  return { net, tax, tenths: BigInt(Math.round(Number(rate) * 10)) };
}

const taxOf = ({ net, tenths }: Line): Minor => (net * tenths) / 1000n;

/** Net times rate is tax, line by line, to the fen; rounding and prices that were rounded first leave two fen. */
export const lineTax: Check = {
  id: "line-tax",
  version: 1,
  kinds: ["vat-invoice"],
  needs: ["lines"],
  words: defineWords({
    "zh-CN": {
      title: "逐行税额",
      saw: "第 {row} 行：金额 {net} 按 {rate}% 计税应为 {expected}，写的是 {tax}。",
      expected: "每行税额等于金额乘以税率，误差在 2 分以内。",
      todo: "请对照票面核对这一行；确实如此即为改动迹象。",
      owner: "请上传税务局下载的原件 PDF、OFD 或 XML。",
    },
    en: {
      title: "Tax line by line",
      saw: "Line {row}: {net} at {rate} % makes {expected} of tax, it says {tax}.",
      expected: "On every line the tax is the amount times the rate, to within two fen.",
      todo: "Compare this line with the page; if it really says so, treat it as altered.",
      owner: "Please upload the original PDF, OFD or XML from the tax bureau's site.",
    },
  }),
  run(document) {
    const lines = rowsOf(document.fields, "lines").map(lineOf);
    if (lines.every((line) => line === null)) return notApplicable;
    const at = lines.findIndex((line) => line !== null && apart(taxOf(line), line.tax) > 2n);
    const line = lines[at];
    if (!line) return pass;
    const fact = document.fields.lines!;
    const saw = {
      ...{ row: at + 1, net: fromMinor(line.net), rate: Number(line.tenths) / 10 },
      ...{ expected: fromMinor(taxOf(line)), tax: fromMinor(line.tax) },
    };
    if (fact.rung === "xml" || fact.rung === "signed-xml") return fail("high", saw, fact);
    return concern(fact.rung === "ocr" ? "low" : "medium", saw, fact);
  },
};
