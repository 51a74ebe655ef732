import { describe, expect, it } from "vitest";
import { businessKeys } from "./business-keys";
import { withCorrections } from "./corrections";
import { fact, spokenFields, textOf } from "./fact";
import type { DocumentKind } from "./kind";
import { mergeRungs } from "./merge-rungs";
import { recognise } from "./recognise";
import { fieldsSchema } from "./schema";

const seen = (value: string, rung: "xml" | "pdf-text" | "ocr", confidence = 0.9) =>
  fact(value, { rung, confidence, page: 1, box: [0.1, 0.1, 0.2, 0.02] });

describe("facts", () => {
  it("stays silent below the floor", () => {
    expect(
      spokenFields({ totalAmount: seen("1.00", "ocr", 0.49), currency: seen("CNY", "ocr", 0.5) }),
    ).not.toHaveProperty("totalAmount");
  });

  it("takes the highest rung and keeps the others", () => {
    const merged = mergeRungs(
      { totalAmount: seen("12.00", "ocr") },
      { totalAmount: fact("21.00", { rung: "xml", confidence: 0.9 }) },
    );
    expect(merged.totalAmount).toMatchObject({
      value: "21.00",
      rung: "xml",
      others: [{ value: "12.00", rung: "ocr" }],
    });
  });

  it("grows surer when two rungs say the same, and shows where it stands on the page", () => {
    const merged = mergeRungs(
      { totalAmount: seen("12.00", "ocr") },
      { totalAmount: fact("12.00", { rung: "xml", confidence: 0.9 }) },
    );
    expect(merged.totalAmount!.confidence).toBeGreaterThan(0.95);
    expect(merged.totalAmount!.page).toBe(1);
  });

  it("puts a correction on top and the reading beside it, the last correction counting", () => {
    const corrected = withCorrections({ buyerName: seen("Kundan AG", "ocr") }, [
      { field: "buyerName", value: "Kunde AG" },
      { field: "buyerName", value: "Kunden AG" },
    ]);
    expect(corrected.buyerName).toMatchObject({ value: "Kunden AG", rung: "declared" });
    expect(corrected.buyerName!.others).toEqual([
      { value: "Kundan AG", rung: "ocr", page: 1, box: [0.1, 0.1, 0.2, 0.02] },
    ]);
  });

  it("accepts stored facts of listed fields and refuses others", () => {
    const schema = fieldsSchema({ totalAmount: { shape: "amount" } });
    const fields = mergeRungs({ totalAmount: seen("12.00", "ocr") }, { totalAmount: seen("12.00", "xml") });
    expect(schema.safeParse(JSON.parse(JSON.stringify(fields))).success).toBe(true);
    expect(schema.safeParse({ iban: fields.totalAmount }).success).toBe(false);
    expect(schema.safeParse({ totalAmount: { value: 12 } }).success).toBe(false);
  });

  it("names the same thing by the same key", () => {
    const number = "26442000004359167806";
    expect(businessKeys("vat-invoice", { invoiceNumber: seen(number, "ocr") })).toEqual([`vat-invoice:${number}`]);
    expect(businessKeys("vehicle-photo", { plateNumber: seen("粤B·12345", "ocr") })).toEqual(["plate:粤B12345"]);
    expect(businessKeys("invoice", { invoiceNumber: seen("7", "ocr") })).toEqual([]);
    expect(textOf({}, "invoiceNumber")).toBeNull();
  });
});

describe("recognise", () => {
  const reading = { structured: [], pages: [] } as never;
  const kind = (id: DocumentKind["id"], sure: number) => ({ id, recognise: () => sure }) as unknown as DocumentKind;

  it("names the surest kind and doubts it when another is near", () => {
    const alone = recognise(reading, [kind("receipt", 0.9), kind("invoice", 0.1)]);
    const near = recognise(reading, [kind("receipt", 0.9), kind("invoice", 0.85)]);
    expect([alone.kind, near.kind]).toEqual(["receipt", "receipt"]);
    expect(alone.confidence).toBe(0.9);
    expect(near.confidence).toBeLessThan(0.75);
  });

  it("says unknown when nothing is likely, and takes the first listed of equals", () => {
    expect(recognise(reading, [kind("receipt", 0.3)]).kind).toBe("unknown");
    expect(recognise(reading, [kind("contract", 0.8), kind("receipt", 0.8)]).kind).toBe("contract");
  });
});
