import { describe, expect, it } from "vitest";
import { aDocument } from "./a-document";
import { contractParts } from "./contract-parts";
import { idsOfEurope } from "./ids-of-europe";
import { invoiceCodeYear } from "./invoice-code-year";
import { licenceKind } from "./licence-kind";
import { vehicleUse } from "./vehicle-use";

const today = { today: "2026-11-20" };
const line = (text: string) => ({ text, page: 1, box: [0.1, 0.1, 0.5, 0.02] as [number, number, number, number] });

describe("the code of a licence and its type", () => {
  const run = (uscc: string, businessType: string) =>
    licenceKind.run(aDocument("business-licence", { uscc, businessType }), today);

  it("belong together", () => {
    expect(run("91350100M000100Y43", "有限责任公司(自然人独资)")).toEqual({ verdict: "pass" });
    expect(run("91350100M000100Y43", "有限责任公司分公司")).toEqual({ verdict: "pass" });
    expect(run("91350100M000100Y43", "个体工商户")).toMatchObject({ verdict: "concern", severity: "low" });
  });

  it("are not compared where the code is no code", () => {
    expect(run("91350100M000100Y44", "个体工商户")).toEqual({ verdict: "not-applicable" });
  });
});

describe("the year in an older invoice's code", () => {
  const run = (invoiceCode: string, issuedOn: string) =>
    invoiceCodeYear.run(aDocument("vat-invoice", { invoiceCode, issuedOn }), today);

  it("is that of issue or one of three before", () => {
    expect(run("4403181130", "2019-05-01")).toEqual({ verdict: "pass" });
    expect(run("044031900111", "2019-05-01")).toEqual({ verdict: "pass" });
    expect(run("044032100111", "2019-05-01")).toMatchObject({ verdict: "concern", severity: "low" });
    expect(run("044031100111", "2019-05-01")).toMatchObject({ verdict: "concern", severity: "low" });
  });
});

describe("European ids", () => {
  it("fit their check digits, or are looked at without alarm", () => {
    const run = (sellerTaxId: string, text: string) =>
      idsOfEurope.run(aDocument("invoice", { sellerTaxId }, { text: [line(text)] }), today);
    expect(run("DE136695976", "IBAN: DE89 3704 0044 0532 0130 00")).toEqual({ verdict: "pass" });
    expect(run("DE136695977", "")).toMatchObject({ verdict: "concern", severity: "low", saw: { what: "vat" } });
    expect(run("FR40303265045", "IBAN DE89 3704 0044 0532 0130 01")).toMatchObject({ saw: { what: "iban" } });
    expect(run("US123", "no account here")).toEqual({ verdict: "not-applicable" });
  });
});

describe("the use of a vehicle", () => {
  it("is looked at where a lorry is registered as not for hire", () => {
    const run = (vehicleType: string, useCharacter: string) =>
      vehicleUse.run(aDocument("vehicle-licence", { vehicleType, useCharacter }), today);
    expect(run("重型厢式货车", "货运")).toEqual({ verdict: "pass" });
    expect(run("重型厢式货车", "非营运")).toMatchObject({ verdict: "concern", severity: "low" });
    expect(run("小型轿车", "非营运")).toEqual({ verdict: "not-applicable" });
  });
});

describe("the parts of a contract", () => {
  it("are two parties, a subject and a quantity", () => {
    const text = ["货物名称：瓷砖", "数量：200件", ...Array.from({ length: 12 }, (_, index) => `第${index}条`)].map(
      line,
    );
    const parties = { partyA: "甲", partyB: "乙" };
    expect(contractParts.run(aDocument("contract", parties, { text }), today)).toEqual({ verdict: "pass" });
    expect(contractParts.run(aDocument("contract", {}, { text }), today)).toMatchObject({
      severity: "low",
      saw: { part: "parties" },
    });
    expect(contractParts.run(aDocument("contract", parties, { text: text.slice(1) }), today)).toMatchObject({
      saw: { part: "subject" },
    });
  });
});
