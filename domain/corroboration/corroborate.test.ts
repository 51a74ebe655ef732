import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import type { CheckedDocument } from "../checks/check";
import { attestation } from "./a-haulier";
import { corroborate } from "./corroborate";
import type { CaseEvidence, Sighting } from "./corroboration";

const today = "2026-11-20";
const sale = {
  invoiceNumber: "26442000004359160001",
  issuedOn: "2026-05-14",
  sellerName: "顺达货运部",
  sellerTaxId: "91350100M000100Y43",
  buyerName: "好力五金制品有限公司",
  totalAmount: "31605.00",
};
const answers = (check: string, documents: CheckedDocument[], more: Partial<CaseEvidence> = {}) =>
  corroborate({ attestation, documents, sightings: [], ...more }, { today })
    .filter((finding) => finding.check === check)
    .map(({ verdict, severity }) => (verdict === "concern" || verdict === "fail" ? `${verdict} ${severity}` : verdict));
const sighting = (documentId: string, how: Sighting["how"]): Sighting[] => [
  { documentId, how, otherBusinessId: "other", otherDocumentId: "theirs" },
];

describe("across a case", () => {
  it("an invoice of others is looked at, one's own passes, and an equal tax id beats another name", () => {
    const strangers = aDocument("vat-invoice", {
      ...sale,
      sellerName: "远方物流有限公司",
      sellerTaxId: "91310107MA1G1C8Q5W",
    });
    expect(answers("applicant-is-a-party", [strangers])).toEqual(["concern medium"]);
    expect(answers("applicant-is-a-party", [aDocument("vat-invoice", sale)])).toEqual(["pass"]);
    expect(answers("applicant-is-a-party", [aDocument("vat-invoice", { ...sale, sellerName: "别名车队" })])).toEqual([
      "pass",
    ]);
  });

  it("the applicant's name with somebody else's tax id fails", () => {
    const other = aDocument("vat-invoice", { ...sale, sellerTaxId: "91310107MA1G1C8Q5W" });
    expect(answers("tax-ids-agree", [other])).toEqual(["fail high"]);
    expect(answers("tax-ids-agree", [other], { attestation: { ...attestation, uscc: null } })).toEqual([
      "could-not-run",
    ]);
  });

  it("two copies of one invoice are noted, and doubted when they say different amounts", () => {
    const first = aDocument("vat-invoice", sale, { id: "a" });
    const copy = aDocument("vat-invoice", sale, { id: "b", sha256: "b" });
    const altered = aDocument("vat-invoice", { ...sale, totalAmount: "91605.00" }, { id: "c", sha256: "c" });
    expect(answers("same-invoice-twice", [first, copy])).toEqual(["concern info"]);
    expect(answers("same-invoice-twice", [first, altered])).toEqual(["concern medium"]);
    expect(answers("same-bytes", [first, { ...first, id: "again" }])).toEqual(["concern info"]);
  });

  it("what another applicant showed is grave for files and trucks, and only doubtful for an invoice both may hold", () => {
    const truck = aDocument("vehicle-photo", { plateNumber: "粤B12345" }, { id: "truck" });
    const invoice = aDocument("vat-invoice", sale, { id: "inv" });
    expect(answers("truck-seen-elsewhere", [truck], { sightings: sighting("truck", "plate") })).toEqual(["fail high"]);
    const first = sighting("truck", "plate").map((one) => ({ ...one, shownFirst: true }));
    // A thief must not cost the one who was first a line.
    expect(answers("truck-seen-elsewhere", [truck], { sightings: first })).toEqual(["concern info"]);
    expect(answers("same-bytes", [invoice], { sightings: sighting("inv", "bytes") })).toEqual(["fail high"]);
    expect(answers("same-invoice-twice", [invoice], { sightings: sighting("inv", "business-key") })).toEqual([
      "concern medium",
    ]);
  });

  it("a truck's plate must be on its papers, whatever became of the province character", () => {
    const photo = aDocument("vehicle-photo", { plateNumber: "奥B12345" });
    const paper = (plateNumber: string) => aDocument("vehicle-licence", { plateNumber });
    expect(answers("plates-agree", [photo, paper("粤B12345")])).toEqual(["pass"]);
    expect(answers("plates-agree", [photo, paper("粤B99999")])).toEqual(["concern medium"]);
    expect(answers("plates-agree", [photo])).toEqual(["could-not-run"]);
  });

  it("a plate one character off was misread first of all, and a further truck lacks a paper", () => {
    const photo = (plateNumber: string, id: string) => aDocument("vehicle-photo", { plateNumber }, { id });
    const paper = aDocument("vehicle-licence", { plateNumber: "湘A09J96" });
    expect(answers("plates-agree", [photo("湘A09196", "one"), paper])).toEqual(["concern low"]);
    expect(answers("plates-agree", [photo("湘A09J96", "one"), photo("湘A5C148", "two"), paper])).toEqual([
      "pass",
      "concern low",
    ]);
  });

  it("invoices of a firm of nearly the same name are under no contract of its neighbour", () => {
    const contract = aDocument("contract", {
      ...{ partyA: "长沙县松溪桥镇宏康连锁超市有限公司", partyB: "顺达货运部", amount: "20000.00", currency: "CNY" },
      ...{ startsOn: "2026-01-01", endsOn: "2026-12-31" },
    });
    const to = (buyerName: string, buyerTaxId: string, id: string) =>
      aDocument("vat-invoice", { ...sale, buyerName, buyerTaxId, totalAmount: "15000.00", invoiceNumber: id }, { id });
    const [own, other] = ["91430191MABMAF1U4N", "91430191MAR5JRNR5J"];
    const first = to("长沙县松溪桥镇宏康连锁超市有限公司", own, "26440000000000000001");
    const neighbour = to("长沙县松溪桥镇宏源连锁超市有限公司", other, "26440000000000000002");
    const again = to("长沙县松溪桥镇宏康连锁超市有限公司", own, "26440000000000000003");
    expect(answers("contract-covers-invoices", [contract, first, neighbour])).toEqual(["pass"]);
    expect(answers("contract-covers-invoices", [contract, first, again])).toEqual(["concern medium"]);
  });

  it("invoices beyond 1.1 times their contract are doubted, in the contract's own currency", () => {
    const contract = (amount: string, currency = "CNY") =>
      aDocument("contract", {
        ...{ partyA: "好力五金制品有限公司", partyB: "顺达货运部", amount, currency },
        ...{ startsOn: "2026-01-01", endsOn: "2026-12-31" },
      });
    const invoice = aDocument("vat-invoice", sale);
    expect(answers("contract-covers-invoices", [contract("20000.00"), invoice])).toEqual(["concern medium"]);
    expect(answers("contract-covers-invoices", [contract("28731.82"), invoice])).toEqual(["pass"]);
    expect(answers("contract-covers-invoices", [contract("20000.00", "EUR"), invoice])).toEqual(["pass"]);
  });

  it("no invoice is older than the business", () => {
    const old = aDocument("vat-invoice", { ...sale, issuedOn: "2021-05-31" });
    expect(answers("established-before-invoices", [old])).toEqual(["concern medium"]);
    expect(answers("established-before-invoices", [aDocument("vat-invoice", sale)])).toEqual(["pass"]);
  });

  it("a comparison that crashes could not run", () => {
    const crashing = {
      id: "crashing",
      version: 1,
      words: {} as never,
      run: () => {
        throw new Error("broken");
      },
    };
    const [finding] = corroborate({ attestation, documents: [], sightings: [] }, { today }, [crashing]);
    expect(finding).toMatchObject({ verdict: "could-not-run", severity: "info" });
  });
});
