import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import type { CheckedDocument } from "../checks/check";
import { corroborate } from "./corroborate";
import type { Attestation, CaseEvidence, Sighting } from "./corroboration";
import type { TradeEdge } from "./trade-graph/trade-edge";

const today = "2026-11-20";
const attestation: Attestation = {
  name: "顺达货运部",
  uscc: "91350100M000100Y43",
  industry: "haulage",
  region: null,
  yearlySales: "600000.00",
  currency: "CNY",
  currentLine: "100000.00",
  bankKnownYearlySales: null,
  establishedOn: null,
  aliases: [],
};
const self = { name: "顺达货运部", id: "91350100M000100Y43" };
const haoli = { name: "好力五金制品有限公司", id: "91310107MA1G1C8Q5W" };
const mengxi = { name: "梦溪桥家居有限公司", id: "91440183797370649Q" };
let number = 1000;

function invoice(seller: typeof self, buyer: typeof self, totalAmount: string, issuedOn: string, more = {}) {
  number += 997;
  return aDocument(
    "vat-invoice",
    {
      ...{ sellerName: seller.name, sellerTaxId: seller.id, buyerName: buyer.name, buyerTaxId: buyer.id },
      ...{ totalAmount, issuedOn, invoiceNumber: `2644200000${String(number).padStart(10, "0")}` },
      ...more,
    },
    { id: `${seller.name}-${buyer.name}-${totalAmount}-${issuedOn}`, uploadedAt: "2026-11-20T08:00:00.000Z" },
  );
}

const answers = (check: string, documents: CheckedDocument[], more: Partial<CaseEvidence> = {}) =>
  corroborate({ attestation, documents, sightings: [], ...more }, { today })
    .filter((finding) => finding.check === check)
    .map(({ verdict, severity }) => (verdict === "concern" || verdict === "fail" ? `${verdict} ${severity}` : verdict));

const shownByOthers = (seller: typeof self, buyer: typeof self, amount: bigint, day: string): TradeEdge => ({
  ...{ documentId: `other-${amount}-${day}`, seller: seller.id, buyer: buyer.id, businessId: "other" },
  ...{ sellerName: seller.name, buyerName: buyer.name, amount, currency: "CNY", day, invoiceKey: null },
});

describe("circles of invoices", () => {
  const out = [invoice(self, haoli, "50000.00", "2026-08-01"), invoice(self, haoli, "46000.00", "2026-09-02")];
  const on = [
    shownByOthers(haoli, mengxi, 4_900_000n, "2026-08-05"),
    shownByOthers(haoli, mengxi, 4_500_000n, "2026-09-06"),
  ];
  const back = [invoice(mengxi, self, "48500.00", "2026-08-09"), invoice(mengxi, self, "44900.00", "2026-09-10")];

  it("fail when one sum goes round three firms, over one's own and others' invoices", () => {
    expect(answers("circular-invoicing", [...out, ...back], { trades: on })).toEqual(["fail high"]);
  });

  it("are only doubted when the way back is in others' hands alone", () => {
    const trades = [
      ...on,
      shownByOthers(mengxi, self, 4_850_000n, "2026-08-09"),
      shownByOthers(mengxi, self, 4_490_000n, "2026-09-10"),
    ];
    expect(answers("circular-invoicing", out, { trades })).toEqual(["concern medium"]);
  });

  it("fail too when one sum is cut into several invoices on its way", () => {
    const pieces = [
      ...[invoice(self, haoli, "20000.00", "2026-08-01"), invoice(self, haoli, "30000.00", "2026-08-03")],
      ...[invoice(mengxi, self, "16000.00", "2026-08-20"), invoice(mengxi, self, "32500.00", "2026-08-22")],
    ];
    expect(answers("circular-invoicing", pieces, { trades: on.slice(0, 1) })).toEqual(["fail high"]);
  });

  it("are none when the sums are unlike, or one leg is missing", () => {
    const small = [shownByOthers(haoli, mengxi, 310_000n, "2026-08-05")];
    expect(answers("circular-invoicing", [...out, back[0]!], { trades: small })).toEqual(["pass"]);
    expect(answers("circular-invoicing", out, { trades: on })).toEqual(["pass"]);
  });
});

describe("there and back", () => {
  it("fails when two firms invoice each other the same, and is nothing when a buyer also supplies a little", () => {
    const out = [invoice(self, haoli, "50000.00", "2026-08-01"), invoice(self, haoli, "42000.00", "2026-09-02")];
    const back = [invoice(haoli, self, "49000.00", "2026-08-09"), invoice(haoli, self, "41500.00", "2026-09-12")];
    expect(answers("round-trip", [...out, ...back])).toEqual(["fail high"]);
    expect(answers("round-trip", [...out, invoice(haoli, self, "3800.00", "2026-08-20")])).toEqual(["pass"]);
  });

  it("fails when a tenth is lost on the way and weeks lie between, unless the two trade much else", () => {
    const out = [invoice(self, haoli, "50000.00", "2026-06-01"), invoice(self, haoli, "42000.00", "2026-08-02")];
    const back = [invoice(haoli, self, "45000.00", "2026-07-28"), invoice(haoli, self, "38000.00", "2026-09-30")];
    expect(answers("round-trip", [...out, ...back])).toEqual(["fail high"]);
    const more = [invoice(haoli, self, "61000.00", "2026-04-05"), invoice(haoli, self, "17000.00", "2026-10-20")];
    expect(answers("round-trip", [...out, ...back, ...more])).toEqual(["concern low"]);
  });

  const statement = (rows: readonly (readonly [string, string, string, string])[]) =>
    aDocument("bank-statement", {
      ...{ accountName: self.name, from: "2026-07-01", to: "2026-10-31", totalIn: "100000.00", totalOut: "90000.00" },
      rows: rows.map(([date, counterparty, into, out]) => ({
        date,
        counterparty,
        description: "货款",
        in: into,
        out,
        balance: "",
      })),
    });

  it("is seen on the account: money that went back to its payer within days", () => {
    const rows = [
      ["2026-08-01", haoli.name, "30000.00", ""],
      ["2026-08-04", haoli.name, "", "29700.00"],
      ["2026-09-01", haoli.name, "20000.00", ""],
      ["2026-09-05", haoli.name, "", "20000.00"],
    ] as const;
    expect(answers("round-trip", [statement(rows)])).toEqual(["concern medium"]);
  });

  it("is seen when a little is kept and a month lies between, if that is all the two ever paid each other", () => {
    const rows = [
      ["2026-08-01", haoli.name, "30000.00", ""],
      ["2026-08-24", haoli.name, "", "28700.00"],
      ["2026-09-01", haoli.name, "20000.00", ""],
      ["2026-09-25", haoli.name, "", "19000.00"],
    ] as const;
    expect(answers("round-trip", [statement(rows)])).toEqual(["concern medium"]);
    const trade = [["2026-10-03", haoli.name, "41000.00", ""]] as const;
    expect(answers("round-trip", [statement([...rows, ...trade])])).not.toContain("concern medium");
  });

  it("is no matter when one order was given back", () => {
    const rows = [
      ["2026-08-01", haoli.name, "3000.00", ""],
      ["2026-08-04", haoli.name, "", "3000.00"],
    ] as const;
    expect(answers("round-trip", [statement(rows)])).toEqual(["concern info"]);
  });
});

describe("invoices just before applying", () => {
  const week = (count: number, each: string) =>
    Array.from({ length: count }, (_, at) => invoice(self, haoli, each, `2026-11-1${at + 3}`));

  it("are doubted when they come to months of the stated sales", () => {
    expect(answers("burst-before-application", week(5, "40000.00"))).toEqual(["concern medium"]);
  });

  it("are doubted beside a little of earlier months", () => {
    const earlier = [invoice(self, mengxi, "30000.00", "2026-06-03")];
    expect(answers("burst-before-application", [...week(5, "24000.00"), ...earlier])).toEqual(["concern medium"]);
  });

  it("are no alarm when the month's batch is shown, or earlier months too", () => {
    expect(answers("burst-before-application", week(4, "12500.00"))).toEqual(["concern low"]);
    const earlier = ["2026-08-03", "2026-09-04", "2026-10-05"].map((day) => invoice(self, mengxi, "40000.00", day));
    expect(answers("burst-before-application", [...week(3, "13000.00"), ...earlier])).toEqual(["pass"]);
  });
});

describe("trade with oneself", () => {
  const licence = aDocument("business-licence", { name: self.name, uscc: self.id, legalRepresentative: "林建国" });

  it("is seen when the buyer is the owner, or a firm that bears the owner's name", () => {
    const owner = { name: "林建国", id: "" };
    const second = { name: "佛山市林建国五金店", id: "92440691MA4W7T3B0X" };
    const honest = invoice(self, haoli, "20000.00", "2026-08-01");
    expect(answers("related-party", [licence, honest, invoice(self, owner, "9000.00", "2026-08-02")])).toEqual([
      "concern medium",
    ]);
    expect(answers("related-party", [licence, invoice(self, second, "90000.00", "2026-08-02")])).toEqual([
      "concern high",
    ]);
    expect(answers("related-party", [licence, honest])).toEqual(["pass"]);
  });
});

describe("what applicants share", () => {
  const shared = (...ways: Sighting["how"][]): Sighting[] =>
    ways.map((how) => ({ documentId: "d", how, otherBusinessId: "other", otherDocumentId: "theirs", value: how }));

  it("is doubtful when several things meet, and nothing when half the town has that telephone", () => {
    expect(answers("shared-with-others", [], { sightings: shared("phone") })).toEqual(["concern low"]);
    expect(answers("shared-with-others", [], { sightings: shared("phone", "account") })).toEqual(["concern medium"]);
    expect(answers("shared-with-others", [], { sightings: shared("phone", "account", "device") })).toEqual([
      "concern high",
    ]);
    const accountant = ["a", "b", "c", "d"].map((otherBusinessId) => ({ ...shared("phone")[0]!, otherBusinessId }));
    expect(
      answers("shared-with-others", [invoice(self, haoli, "1.00", "2026-08-01")], { sightings: accountant }),
    ).toEqual(["pass"]);
  });
});

describe("papers and months", () => {
  it("no vehicle carries before it is registered", () => {
    const licence = (registeredOn: string) =>
      aDocument("vehicle-licence", { plateNumber: "粤B12345", owner: self.name, registeredOn });
    const sale = invoice(self, haoli, "9000.00", "2026-03-01", { remark: "车牌号：粤B·12345 起运地：深圳" });
    expect(answers("papers-in-force", [licence("2026-06-01"), sale])).toEqual(["concern medium"]);
    expect(answers("papers-in-force", [licence("2024-06-01"), sale])).toEqual(["pass"]);
  });

  it("sales stated at many times what account and invoices make are doubted, a good season is not", () => {
    const statement = aDocument("bank-statement", {
      ...{ accountName: self.name, from: "2026-06-01", to: "2026-10-31", totalIn: "60000.00", totalOut: "1.00" },
    });
    const sales = ["2026-06-03", "2026-07-04", "2026-08-05", "2026-09-06"].map((day) =>
      invoice(self, haoli, "14000.00", day),
    );
    expect(answers("sales-by-month", [statement, ...sales])).toEqual(["concern medium"]);
    const modest = { attestation: { ...attestation, yearlySales: "200000.00" } };
    expect(answers("sales-by-month", [statement, ...sales], modest)).toEqual(["pass"]);
  });

  it("numbers of two sellers never stand next to each other", () => {
    const pair = (a: string, b: string) => [
      invoice(haoli, self, "500.00", "2026-08-01", { invoiceNumber: a }),
      invoice(mengxi, self, "700.00", "2026-09-01", { invoiceNumber: b }),
    ];
    expect(answers("invoices-too-alike", pair("26442000004359160001", "26442000004359160002"))).toEqual([
      "concern medium",
    ]);
    expect(answers("invoices-too-alike", pair("26442000004359160001", "26442000007359160002"))).toEqual(["pass"]);
  });
});
