import { describe, expect, it } from "vitest";
import { fact } from "../../documents/fact";
import { aDocument } from "../a-document";
import { wordsEqualFigures } from ".";

const today = { today: "2026-11-20" };
const sums = { netAmount: "1000.00", taxAmount: "130.00" };
const run = (values: Record<string, string>, rung: "pdf-text" | "ocr" | "xml" = "pdf-text") =>
  wordsEqualFigures.run(aDocument("vat-invoice", values, { rung }), today);

describe("amount in words and figures", () => {
  it("agree, written with 圆 or 元", () => {
    expect(run({ totalAmount: "1130.00", totalInWords: "壹仟壹佰叁拾圆整" })).toEqual({ verdict: "pass" });
    expect(run({ totalAmount: "1130.00", totalInWords: "壹仟壹佰叁拾元整" }, "ocr")).toEqual({ verdict: "pass" });
  });

  it("that differ in a text layer or a file are grave", () => {
    expect(run({ ...sums, totalAmount: "9130.00", totalInWords: "壹仟壹佰叁拾圆整" })).toMatchObject({
      verdict: "fail",
      severity: "high",
    });
    expect(run({ ...sums, totalAmount: "9130.00", totalInWords: "壹仟壹佰叁拾圆整" }, "xml")).toMatchObject({
      severity: "high",
    });
  });

  it("compares with the figures that are printed, also where the code's total was taken", () => {
    const document = aDocument("vat-invoice", { ...sums, totalInWords: "壹仟壹佰叁拾圆整" });
    const code = {
      ...fact("1130.00", { rung: "qr", confidence: 0.95 }),
      others: [{ value: "9130.00", rung: "pdf-text" as const, page: 1, box: null }],
    };
    expect(
      wordsEqualFigures.run({ ...document, fields: { ...document.fields, totalAmount: code } }, today),
    ).toMatchObject({ verdict: "fail", severity: "high", saw: { total: "9130.00" } });
    const alone = fact("1130.00", { rung: "qr", confidence: 0.95 });
    expect(
      wordsEqualFigures.run({ ...document, fields: { ...document.fields, totalAmount: alone } }, today),
    ).toMatchObject({ verdict: "could-not-run" });
  });

  it("read by eye are no alarm while nothing else on the page takes a side", () => {
    expect(run({ totalAmount: "9130.00", totalInWords: "壹仟壹佰叁拾圆整" }, "ocr")).toMatchObject({ severity: "low" });
  });

  it("read by eye are an alarm where net and tax repeat the words, or the figures against other words", () => {
    expect(run({ ...sums, totalAmount: "9130.00", totalInWords: "壹仟壹佰叁拾圆整" }, "ocr")).toMatchObject({
      severity: "medium",
    });
    expect(run({ ...sums, totalAmount: "1130.00", totalInWords: "捌万陆仟贰佰圆整" }, "ocr")).toMatchObject({
      severity: "medium",
    });
  });

  it("read from a clear line are other words, however few numerals differ", () => {
    const words = "壹仟叁佰叁拾圆整";
    const document = aDocument(
      "vat-invoice",
      { ...sums, totalAmount: "1130.00", totalInWords: words },
      { rung: "ocr" },
    );
    const seen = (confidence: number) =>
      wordsEqualFigures.run(
        { ...document, text: [{ text: words, page: 1, box: [0.1, 0.5, 0.3, 0.02], confidence }] },
        today,
      );
    expect(seen(0.98)).toMatchObject({ severity: "medium" });
    expect(seen(0.9)).toMatchObject({ severity: "low" });
  });

  it("takes letters for those they are mistaken for", () => {
    expect(run({ totalAmount: "1130.00", totalInWords: "壶仟壹佰参拾园整" }, "ocr")).toEqual({ verdict: "pass" });
  });
});
