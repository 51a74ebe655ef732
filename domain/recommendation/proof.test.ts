import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import type { CheckedDocument } from "../checks/check";
import { attestation } from "../corroboration/a-haulier";
import type { KindId } from "../documents/kind";
import type { Rung } from "../reading";
import { toMinor } from "../values/money";
import { finding, given, invoice, invoices, licence, likely } from "./a-haulier";
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

  describe("by a statement, a contract or what one has", () => {
    const small = { ...attestation, currentLine: "60000.00" };
    const range = (documents: readonly CheckedDocument[], current = small) => {
      const { low, likely: middle, high } = assess({ ...given(documents), attestation: current }).recommendation;
      return [low, middle, high];
    };
    const period = { accountName: attestation.name, from: "2025-11-21", to: "2026-11-20" };
    const statement = (rung: Rung) =>
      aDocument("bank-statement", { ...period, totalIn: "1000000.00", currency: "CNY" }, { id: "statement", rung });
    const contract = (rung: Rung, amount = "3000000.00") =>
      aDocument(
        "contract",
        {
          ...{ partyA: "大买家", partyB: attestation.name, amount, currency: "CNY" },
          ...{ startsOn: "2026-10-20", endsOn: "2027-10-20" },
        },
        { id: "contract", rung },
      );
    const xml = [...invoices(11, "45000.00"), licence];

    it("counts a page as an invoice's page counts: by what stands behind it, less at its worst, whole at its best", () => {
      // 1,000,000 of money in: × 85 % or 60 % by proof, × 60 % as indirect, × 20 %. At its worst its months are gaps as well.
      expect(range([statement("pdf-text"), licence])).toEqual(["60000.00", "102000.00", "120000.00"]);
      expect(range([statement("ocr"), licence])).toEqual(["60000.00", "72000.00", "120000.00"]);
    });

    it("lets one photo of a large contract move a line by a part of its limit, and says that this part is in doubt", () => {
      const today = { ...attestation, currentLine: "95000.00" };
      // 495,000 × 20 % = 99,000; a quarter of it is the contract's limit; the working-capital need ends at 121,000.
      expect(range(xml, today)).toEqual(["99000.00", "99000.00", "99000.00"]);
      expect(range([...xml, contract("ocr")], today)).toEqual(["99000.00", "113000.00", "121000.00"]);
      expect(range([...xml, contract("pdf-text")], today)).toEqual(["113000.00", "120000.00", "121000.00"]);
      const { recommendation, counterfactuals } = assess({ ...given([...xml, contract("ocr")]), attestation: today });
      expect(recommendation.confidence).toBe(0.92);
      expect(recommendation.reasons).toContainEqual(
        expect.objectContaining({
          code: "support-strength",
          saw: expect.objectContaining({ selfOnly: "24750.00", raise: "8000.00" }),
        }),
      );
      expect(counterfactuals!.find((one) => one.reason === "support-strength")).toMatchObject({
        change: "supports-confirmed",
        saw: { count: 1 },
        likelyAfter: "121000.00",
      });
    });

    it("lets the best proven contract fill the limit first", () => {
      const other = { ...contract("ocr"), id: "other", sha256: "other" };
      const signed = contract("xml");
      expect(range([...xml, signed, other])).toEqual(range([...xml, signed]));
    });

    it("counts a vehicle, premises and a permit by the best of what shows them", () => {
      const paper = (kind: KindId, values: Record<string, string>, rung: Rung) =>
        aDocument(kind, values, { id: `${kind}-${rung}`, rung });
      const vehicle = { plateNumber: "闽A12345", owner: attestation.name };
      const front = (rung: Rung) => paper("storefront-photo", { signText: attestation.name }, rung);
      const truck = (rung: Rung) => paper("vehicle-licence", vehicle, rung);
      // 15,000 and 3,000, of which a photo counts 60 % and a confirmed plate all.
      expect(range([...xml, truck("ocr"), front("ocr")])).toEqual(["99000.00", "109000.00", "117000.00"]);
      expect(range([...xml, truck("ocr"), truck("qr"), front("ocr")])).toEqual(["114000.00", "115000.00", "117000.00"]);
    });

    it("tells a statement in a photo to come as the bank's file, and one in a file that the bank may confirm it", () => {
      const flip = (rung: Rung) =>
        assess({ ...given([statement(rung), licence]), attestation: small }).counterfactuals!.find(
          (one) => one.reason === "proof-strength",
        );
      expect(flip("ocr")).toMatchObject({ change: "statement-file", likelyAfter: "102000.00" });
      expect(flip("pdf-text")).toMatchObject({ change: "statement-confirmed", likelyAfter: "120000.00" });
    });
  });
});
