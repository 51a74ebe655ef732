import { describe, expect, it } from "vitest";
import { aFact, ofInvoice, ofVehicle } from "../third-party/a-fact";
import type { ThirdPartyFact } from "../third-party/third-party-fact";
import { attestation, invoice, licence, row } from "./a-case";
import { ledgerOf } from "./ledger-of";

const today = "2026-11-20";
const ledger = (thirdParty: readonly ThirdPartyFact[], documents = [licence({ address: "江门市葵岗区环市路 8 号" })]) =>
  ledgerOf({ attestation, documents, thirdParty }, { today });
const told = (thirdParty: readonly ThirdPartyFact[], id: string, documents?: Parameters<typeof ledger>[1]) =>
  row(ledger(thirdParty, documents), id)?.cells.find((cell) => cell.source.by === "third-party");

describe("what others say in the ledger", () => {
  it("leads, and says who, for which day and by what reference", () => {
    expect(told([aFact("name", attestation.name)], "name")).toMatchObject({
      leads: true,
      thirdParty: true,
      source: { issuer: "国家企业信用信息公示系统", on: "2026-11-01", reference: "query 1", stale: false },
    });
    const other = row(ledger([aFact("name", "佛山市云杉纺织有限公司")]), "name");
    expect(other?.standing).toBe("contradict");
  });

  it("leads nothing once it is stale", () => {
    expect(told([aFact("name", attestation.name, { asOf: "2024-01-01" })], "name")).toMatchObject({
      leads: false,
      thirdParty: false,
      source: { stale: true },
    });
  });

  it("stands beside one invoice by its number, whatever its documents say", () => {
    const facts = [ofInvoice("26442000008429510001", "invoice-total", "1939.00")];
    const total = row(ledger(facts, [invoice("1"), invoice("2")]), "invoice-total");
    expect(total).toMatchObject({ subject: "vat-invoice:26442000008429510001", standing: "contradict" });
  });

  it("tells a place by its district: the licence's house is not asked for", () => {
    expect(told([aFact("district", "广东江门葵岗区")], "premises-address")?.standing).toBe("agree");
    expect(told([aFact("district", "福建福州")], "premises-address")?.standing).toBe("contradict");
  });

  it("sees a part of the sales, where it is a platform or a bank; the tax bureau sees what was declared", () => {
    const sales = (value: string, issuerKind: ThirdPartyFact["issuerKind"]) =>
      told([aFact("yearly-sales", value, { issuerKind })], "yearly-sales")?.standing;
    expect(sales("120000.00", "platform")).toBe("part");
    expect(sales("120000.00", "tax-bureau")).toBe("contradict");
    expect(sales("520000.00", "tax-bureau")).toBe("part");
    expect(sales("980000.00", "tax-bureau")).toBe("agree");
  });

  it("compares the vehicle register's owner with the business", () => {
    expect(told([ofVehicle("粤J12345", "vehicle-owner", attestation.name)], "vehicle-owner")?.standing).toBe("agree");
    expect(told([ofVehicle("粤J12345", "vehicle-owner", "佛山市云杉物流有限公司")], "vehicle-owner")?.standing).toBe(
      "contradict",
    );
  });
});
