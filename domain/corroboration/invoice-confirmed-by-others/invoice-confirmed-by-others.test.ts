import { describe, expect, it } from "vitest";
import { attestation, invoice } from "../../ledger/a-case";
import { ofInvoice } from "../../third-party/a-fact";
import type { ThirdPartyFact } from "../../third-party/third-party-fact";
import { invoiceConfirmedByOthers } from ".";

const number = "26442000008429510001";
const run = (thirdParty: readonly ThirdPartyFact[], documents = [invoice("1")]) =>
  invoiceConfirmedByOthers.run({ attestation, documents, sightings: [], thirdParty }, { today: "2026-11-20" });
const bureau = { issuer: "税务局", issuerKind: "tax-bureau" } as const;

describe("invoice-confirmed-by-others", () => {
  it("has nothing to say where nobody was asked, or of another invoice", () => {
    expect(run([])).toEqual([{ verdict: "not-applicable" }]);
    expect(run([ofInvoice("2", "invoice-standing", "denied")])).toEqual([{ verdict: "not-applicable" }]);
  });

  it("passes an invoice that its buyer confirms, and says where", () => {
    expect(run([ofInvoice(number, "invoice-standing", "confirmed")])).toMatchObject([
      { verdict: "pass", documentId: "1", page: 1, saw: { what: "confirmed", issuer: "秋屿灯饰" } },
    ]);
  });

  it.each([
    ["denied", {}, "high"],
    ["red-offset", bureau, "high"],
    ["void", bureau, "high"],
    ["unknown", bureau, "high"],
    ["unknown", {}, "medium"],
  ] as const)("says that it is %s (%o): %s", (value, issuer, severity) => {
    expect(run([ofInvoice(number, "invoice-standing", value, issuer)])).toMatchObject([{ documentId: "1", severity }]);
  });

  it("compares the total to the cent, and points at it", () => {
    expect(run([ofInvoice(number, "invoice-total", "21939.00")])).toMatchObject([{ verdict: "pass" }]);
    expect(run([ofInvoice(number, "invoice-total", "1939.00")])).toMatchObject([
      { verdict: "fail", severity: "high", saw: { said: "21939.00", found: "1939.00" } },
    ]);
  });

  it("speaks against a print that says another sum than the code beside it and the buyer", () => {
    const shown = invoice("1", { totalAmount: "1939.00" });
    const others = [{ value: "21939.00", rung: "ocr", page: 2, box: [0.5, 0.6, 0.2, 0.1] }] as const;
    const fields = { ...shown.fields, totalAmount: { ...shown.fields.totalAmount!, others } };
    expect(run([ofInvoice(number, "invoice-total", "1939.00")], [{ ...shown, fields }])).toMatchObject([
      { verdict: "concern", severity: "medium", page: 2, saw: { said: "21939.00" } },
    ]);
  });

  it("takes an offset invoice calmly when the red one was shown with it", () => {
    const red = invoice("2", { totalAmount: "-21939.00", issuedOn: "2026-07-20" });
    expect(run([ofInvoice(number, "invoice-standing", "red-offset", bureau)], [invoice("1"), red])).toMatchObject([
      { verdict: "concern", severity: "info", saw: { what: "settled" } },
    ]);
  });

  it("hears the newest of an issuer: a buyer who looked again may take a denial back", () => {
    const denied = ofInvoice(number, "invoice-standing", "denied", { asOf: "2026-09-01" });
    expect(run([denied, ofInvoice(number, "invoice-standing", "confirmed")])).toMatchObject([{ verdict: "pass" }]);
  });
});
