import { expect, it } from "vitest";
import { aDocument } from "../a-document";
import type { CheckedDocument } from "../check";
import { usccCheckDigit } from ".";

const photographed = (code: string, lineConfidence: number): CheckedDocument => {
  const document = aDocument("vat-invoice", { buyerTaxId: code }, { rung: "ocr" });
  return {
    ...document,
    fields: { buyerTaxId: { ...document.fields.buyerTaxId!, confidence: 0.775 } },
    text: [{ text: `纳税人识别号：${code}`, page: 1, box: [0.1, 0.2, 0.3, 0.02], confidence: lineConfidence }],
  };
};
const run = (code: string, lineConfidence: number) =>
  usccCheckDigit.run(photographed(code, lineConfidence), { today: "2026-11-20" });

it("believes a wrong code that was read from a very clear line, and doubts the eye elsewhere", () => {
  expect(run("914403918G7MH5CHQU", 0.988)).toMatchObject({ verdict: "fail", severity: "medium" });
  expect(run("914403918G7MH5CHQU", 0.965)).toMatchObject({ verdict: "fail", severity: "low" });
});

it("sees the wrong code on a licence that states none as a fact", () => {
  const licence = (code: string): CheckedDocument => ({
    ...aDocument("business-licence", {}),
    text: [{ text: `统一社会信用代码：${code}`, page: 1, box: [0.1, 0.2, 0.3, 0.02], confidence: 0.99 }],
  });
  const look = (code: string) => usccCheckDigit.run(licence(code), { today: "2026-11-20" });
  expect(look("92510191MA0JRFU11X")).toMatchObject({ severity: "medium", box: [0.1, 0.2, 0.3, 0.02] });
  expect(look("编号440000000001")).toMatchObject({ verdict: "could-not-run" });
});

it("takes a letter that no code has for a misreading, however clear the line", () => {
  expect(run("91440391MAQK8BON4H", 0.99)).toMatchObject({ severity: "low" });
});

it("does not accuse by the longer numbers that persons in business had, which hold no check digit", () => {
  const printed = (code: string) =>
    usccCheckDigit.run(aDocument("vat-invoice", { sellerTaxId: code }), { today: "2026-11-20" });
  expect(printed("44010119800101123")).toMatchObject({ severity: "low" });
  expect(printed("44010119800101123X01")).toMatchObject({ severity: "low" });
  expect(printed("914403918G7MH5CHQ")).toMatchObject({ severity: "high" });
});
