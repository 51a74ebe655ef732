import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import { toMinor } from "../values/money";
import { finding, given, invoice, invoices, likely } from "./a-haulier";
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
});
