import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import { toMinor } from "../values/money";
import { attestation, finding, given, invoice, invoices, licence, likely } from "./a-haulier";
import { assess } from "./assess";

describe("what was proven", () => {
  it("counts only self-standing photos for less, and a corrected amount as self-standing", () => {
    const confirmed = assess(given(invoices(9, "50000.00"))).recommendation;
    const photos = assess(
      given(
        Array.from({ length: 9 }, (_, index) => ({
          ...invoice(index, "50000.00"),
          fields: aDocument(
            "vat-invoice",
            Object.fromEntries(
              Object.entries(invoice(index, "50000.00").fields).map(([name, fact]) => [name, fact.value]),
            ),
            { rung: "ocr" },
          ).fields,
        })),
      ),
    ).recommendation;
    expect(photos.factors[0]!.value).toBe(confirmed.factors[0]!.value);
    expect(photos.factors.find((factor) => factor.id === "proof-strength")).toMatchObject({ value: "-180000.00" });
    expect(photos.confidence).toBeLessThanOrEqual(0.6);
    expect(photos.reasons.find((reason) => reason.code === "proof-strength")).toMatchObject({ direction: "down" });
    expect(toMinor(photos.low)!).toBeLessThanOrEqual(toMinor(photos.likely)!);
    expect(toMinor(photos.high)!).toBeGreaterThanOrEqual(toMinor(photos.likely)!);
  });

  it("counts no invoice twice, and none that a grave failure speaks against", () => {
    const shown = invoices(9, "50000.00");
    const twice = [...shown, { ...shown[0]!, id: "again", sha256: "again" }];
    expect(likely(given(twice))).toBe(likely(given(shown)));
    const bad = finding("qr-equals-print", "inv-0", "fail", "high");
    expect(assess(given(shown, [bad])).facts.verifiedSales.documents).not.toContain("inv-0");
  });

  it("takes a statement's page for less where the doubt is at its worst, and no more than that where it is not", () => {
    const statement = (rung: "ocr" | "pdf-text") =>
      aDocument(
        "bank-statement",
        {
          ...{ accountName: attestation.name, from: "2025-11-21", to: "2026-11-20" },
          ...{ totalIn: "1000000.00", currency: "CNY" },
        },
        { id: "statement", rung },
      );
    const line = (rung: "ocr" | "pdf-text") => {
      const { low, likely: middle, high } = assess(given([statement(rung), licence])).recommendation;
      return [low, middle, high];
    };
    expect(line("pdf-text")[1]).toBe(line("ocr")[1]);
    const small = { ...attestation, currentLine: "60000.00" };
    const range = assess({ ...given([statement("pdf-text"), licence]), attestation: small }).recommendation;
    // 1,000,000 × 60/85 × 60 % × 20 % less 20 % for months that show nothing; 1,000,000 × 60 % × 20 % less as much.
    expect(range).toMatchObject({ low: "67000.00", likely: "96000.00" });
    expect(assess({ ...given([statement("ocr"), licence]), attestation: small }).recommendation.low).toBe("60000.00");
  });
});
