import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import { aFact, ofInvoice } from "./a-fact";
import { documentsAbout } from "./about-document";
import { withThirdParties } from "./bears-out";
import { heardOf, heardOn } from "./heard";
import { givenFactSchema, readFact } from "./read-fact";
import type { GivenFact } from "./third-party-fact";

const today = "2026-11-20";
const number = "26442000008429510001";
const invoice = (total = "21939.00") =>
  aDocument("vat-invoice", { invoiceNumber: number, totalAmount: total, buyerName: "中山市秋屿灯饰有限公司" });
const given = (more: Partial<GivenFact>): GivenFact => ({
  ...{ issuer: "税务局", issuerKind: "tax-bureau", about: { of: "business" }, attribute: "status" },
  ...{ value: "active", asOf: "2026-11-01", reference: "r", ...more },
});

describe("a fact that somebody else says", () => {
  it("is kept as it compares: plates and numbers folded, amounts to the cent", () => {
    expect(
      readFact(
        given({ attribute: "invoice-total", about: { of: "invoice", number: "2644 2000-01" }, value: "31,605" }),
        today,
      ),
    ).toMatchObject({ fact: { about: { number: "2644200001" }, value: "31605.00" } });
    expect(
      readFact(
        given({
          attribute: "vehicle-status",
          issuerKind: "registry",
          about: { of: "vehicle", plate: "粤b·12345" },
          value: "stolen",
        }),
        today,
      ),
    ).toMatchObject({ fact: { about: { plate: "粤B12345" } } });
  });

  it("never says a place nearer than its district, nor whose identity number it is", () => {
    const said = readFact(
      given({ attribute: "district", value: "广东省佛山市顺德区大良街道南国东路 8 号 2 单元" }),
      today,
    );
    expect(said).toMatchObject({ fact: { value: "广东佛山顺德区" } });
    expect(readFact(given({ attribute: "uscc", value: "11010519491231002X" }), today)).toMatchObject({
      fact: { value: expect.stringMatching(/^110\*+$/) },
    });
  });

  it.each([
    [{ attribute: "vehicle-owner", value: "甲" }, "about-mismatch"],
    [{ attribute: "established-on", value: "2020-01-01" }, "issuer-cannot-know"],
    [{ value: "fine" }, "value-not-understood"],
    [{ asOf: "2026-11-21" }, "in-the-future"],
  ] as const)("is refused with its reason: %j", (more, problem) => {
    expect(readFact(given(more), today)).toEqual({ problem });
  });

  it("has a shape that a file or a program may send", () => {
    expect(givenFactSchema.safeParse(given({})).success).toBe(true);
    expect(givenFactSchema.safeParse({ ...given({}), reference: " " }).success).toBe(false);
    expect(givenFactSchema.safeParse({ ...given({}), attribute: "religion" }).success).toBe(false);
  });
});

describe("of several facts", () => {
  it("the newest of each issuer counts, and nothing that lies ahead", () => {
    const facts = [
      aFact("status", "active", { asOf: "2026-03-01" }),
      aFact("status", "abnormal", { asOf: "2026-10-01" }),
      aFact("status", "active", { issuer: "税务局", issuerKind: "tax-bureau" }),
      aFact("status", "revoked", { asOf: "2026-12-01" }),
    ];
    expect(heardOn(facts, today).map((one) => one.value)).toEqual(["active", "abnormal"]);
    expect(heardOn([...facts].reverse(), today).map((one) => one.value)).toEqual(["active", "abnormal"]);
  });

  it("one past its shelf life is stale", () => {
    expect(heardOf([aFact("status", "active", { asOf: "2026-08-01" })], "status", today)).toMatchObject([
      { stale: true },
    ]);
    expect(
      heardOf([aFact("established-on", "2019-01-01", { asOf: "2020-01-01" })], "established-on", today),
    ).toMatchObject([{ stale: false }]);
  });
});

describe("documents that others bear out", () => {
  const standingOf = (facts: Parameters<typeof withThirdParties>[1], total?: string) =>
    withThirdParties([invoice(total)], facts, today)[0]!.fields.totalAmount!.standing;
  const behind = { by: "third-party", issuer: "秋屿灯饰", on: "2026-11-01" };

  it("carry who stands behind them, and since when", () => {
    expect(standingOf([ofInvoice(number, "invoice-standing", "confirmed")])).toEqual(behind);
    expect(standingOf([ofInvoice(number, "invoice-total", "21939.00")])).toEqual(behind);
    expect(standingOf([])).toEqual({ by: "self" });
  });

  it("gain nothing where somebody denies them, says another sum, or said it too long ago", () => {
    const confirmed = ofInvoice(number, "invoice-standing", "confirmed");
    const self = { by: "self" };
    expect(standingOf([confirmed, ofInvoice(number, "invoice-standing", "red-offset", { issuer: "税务局" })])).toEqual(
      self,
    );
    expect(standingOf([confirmed, ofInvoice(number, "invoice-total", "1939.00")])).toEqual(self);
    expect(standingOf([{ ...confirmed, asOf: "2025-01-01" }])).toEqual(self);
    expect(standingOf([ofInvoice("1", "invoice-standing", "confirmed")])).toEqual(self);
  });

  it("are not guessed where two invoices share a short number", () => {
    const short = (code: string) => aDocument("vat-invoice", { invoiceCode: code, invoiceNumber: "00012345" });
    const both = [short("4400223130"), short("3100223130")];
    expect(documentsAbout({ of: "invoice", number: "00012345" }, both)).toEqual([]);
    expect(documentsAbout({ of: "invoice", number: "440022313000012345" }, both)).toEqual([both[0]]);
  });
});
