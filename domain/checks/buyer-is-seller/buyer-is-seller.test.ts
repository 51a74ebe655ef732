import { expect, it } from "vitest";
import { oneIdEach } from "../../documents/invoice/one-id-each";
import { aDocument } from "../a-document";
import { buyerIsSeller } from ".";

const parties = { sellerName: "Muster-Autovermietung", buyerName: "Muster-Kunde GmbH", sellerTaxId: "DE136695976" };
const look = (document: ReturnType<typeof aDocument>) => buyerIsSeller.run(document, { today: "2026-11-20" });

it("accuses nobody by the seller's tax number, found a second time on the page of an invoice with data", () => {
  const fromData = aDocument("invoice", parties, { rung: "xml" }).fields;
  const fromPage = aDocument("invoice", { buyerTaxId: "DE136695976" }, { rung: "pdf-text" }).fields;
  const fields = oneIdEach({ ...fromData, ...fromPage });
  expect(Object.keys(fields)).not.toContain("buyerTaxId");
  expect(look({ ...aDocument("invoice", parties), fields })).toMatchObject({ verdict: "pass" });
});

it("accuses where the data themselves name one side twice", () => {
  const document = aDocument("invoice", { ...parties, buyerTaxId: "DE136695976" }, { rung: "xml" });
  expect(oneIdEach(document.fields)).toBe(document.fields);
  expect(look(document)).toMatchObject({ verdict: "fail", severity: "high" });
});
