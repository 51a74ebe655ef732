import fc from "fast-check";
import { aDocument } from "../checks/a-document";
import type { CheckedDocument, Finding } from "../checks/check";
import type { Attestation } from "../corroboration/corroboration";
import type { KindId } from "../documents/kind";
import type { Rung } from "../reading";
import { policy } from "../scorecard/policy";
import { fromMinor } from "../values/money";
import type { Given } from "./trades";

const today = "2026-11-20";
export const ownName = "顺达货运部";
export const customers = [
  "好力五金有限公司",
  "云仓配送有限公司",
  "东方纺织有限公司",
  "Kestrel Homeware Ltd",
  "枫巷百货商行",
];
const weighing = Object.keys(policy.weighs);

const rung = fc.constantFrom<Rung>("xml", "pdf-text", "ocr", "ocr");
const month = fc.integer({ min: 0, max: 13 }).map((back) => {
  const at = new Date(Date.UTC(2026, 10 - back, 1)).toISOString();
  return at.slice(0, 7);
});
const cents = fc.integer({ min: 1_00, max: 120_000_00 });

type Bill = {
  month: string;
  day: number;
  cents: number;
  other: number;
  rung: Rung;
  sells: boolean;
  red: boolean;
  number: number;
};
const bill: fc.Arbitrary<Bill> = fc.record({
  ...{ month, day: fc.integer({ min: 1, max: 28 }), cents, other: fc.nat(customers.length - 1), rung },
  sells: fc.constantFrom(true, true, true, false),
  red: fc.constantFrom(false, false, false, false, false, true),
  // Few numbers, so that some invoices are shown twice; none where it was not read.
  number: fc.integer({ min: 0, max: 40 }),
});

export function billed({ month, day, cents, other, rung, sells, red, number }: Bill, id: string): CheckedDocument {
  const [seller, buyer] = sells ? [ownName, customers[other]!] : [customers[other]!, ownName];
  return aDocument(
    "vat-invoice",
    {
      ...(number > 0 ? { invoiceNumber: `264420000043591${String(10000 + number)}` } : {}),
      ...{ issuedOn: `${month}-${String(day).padStart(2, "0")}`, sellerName: seller, buyerName: buyer },
      totalAmount: fromMinor(BigInt(red ? -cents : cents)),
    },
    { id, rung },
  );
}

const statement = fc.record({ months: fc.integer({ min: 1, max: 14 }), cents, own: fc.boolean(), rung }).map((one) => {
  const rows = Array.from({ length: one.months }, (_, back) => ({
    date: new Date(Date.UTC(2026, 10 - back, 3)).toISOString().slice(0, 10),
    ...{ description: "货款", counterparty: one.own && back % 3 === 0 ? ownName : customers[back % 5]! },
    ...{ in: fromMinor(BigInt(one.cents)), out: "", balance: "" },
  }));
  return aDocument(
    "bank-statement",
    {
      ...{ accountName: ownName, accountNumber: "****1836", from: rows.at(-1)!.date, to: "2026-11-19" },
      ...{ totalIn: fromMinor(BigInt(one.cents) * BigInt(one.months)), rows },
    },
    { id: "statement", rung: one.rung },
  );
});
const contract = cents.map((amount) =>
  aDocument(
    "contract",
    {
      ...{ partyA: customers[0]!, partyB: ownName, contractNumber: `C-${amount % 3}`, startsOn: "2026-01-01" },
      ...{ amount: fromMinor(BigInt(amount) * 20n), endsOn: "2027-12-31" },
    },
    { id: `contract-${amount % 5}`, rung: "ocr" },
  ),
);
const paper = (kind: KindId, values: Record<string, string>, id: string = kind) =>
  fc.constant(aDocument(kind, values, { id, rung: "ocr" }));
const papers: fc.Arbitrary<CheckedDocument>[] = [
  statement,
  contract,
  contract,
  paper("business-licence", { name: ownName, establishedOn: "2026-04-02", legalRepresentative: "王强" }),
  paper("business-licence", { name: ownName, establishedOn: "2020-01-02" }, "licence-2"),
  paper("vehicle-licence", { plateNumber: "闽A12345", owner: ownName, vehicleType: "重型厢式货车" }),
  paper("vehicle-photo", { plateNumber: "闽A99999" }),
  paper("transport-permit", { plateNumber: "闽A99999", holder: ownName }),
  paper("storefront-photo", { signText: ownName }),
];

const finding = fc.record({
  ...{
    check: fc.constantFrom(...weighing),
    verdict: fc.constantFrom("concern" as const, "fail" as const),
    at: fc.nat(60),
  },
  severity: fc.constantFrom("low" as const, "low" as const, "medium" as const, "high" as const),
});
type Said = { check: string; verdict: "concern" | "fail"; at: number; severity: Finding["severity"] };

/** A finding about one of the documents, or about the case. */
export function about({ check, verdict, severity, at }: Said, documents: readonly CheckedDocument[]): Finding {
  const documentId = at % 7 === 0 ? null : (documents[at % Math.max(1, documents.length)]?.id ?? null);
  return { check, version: 1, documentId, verdict, severity, saw: {}, page: null, box: null };
}

const line = fc.constantFrom("0.00", "10000.00", "100000.00", "100500.00", "800000.00");
const attestation: fc.Arbitrary<Attestation> = fc.record({
  ...{
    name: fc.constant(ownName),
    uscc: fc.constant(null),
    region: fc.constantFrom(null, "福建省福州市"),
    aliases: fc.constant([]),
  },
  industry: fc.constantFrom("haulage", "retail", "wholesale", "manufacturing", "export", "services", "other"),
  ...{ yearlySales: fc.constantFrom("80000.00", "800000.00", "9000000.00"), currency: fc.constant("CNY") },
  ...{
    currentLine: line,
    bankKnownYearlySales: fc.constantFrom(null, "0.00", "300000.00"),
    establishedOn: fc.constant(null),
  },
});

/** Any case a lender may meet: up to a year and more of invoices of every strength, some twice, some red, and other papers. */
export const randomCase: fc.Arbitrary<Given> = fc
  .record({
    ...{ attestation, bills: fc.array(bill, { maxLength: 14 }), said: fc.array(finding, { maxLength: 3 }) },
    papers: fc.tuple(...papers.map((one) => fc.option(one, { freq: 2 }))),
  })
  .map(({ attestation: stated, bills, said, papers: shown }) => {
    const documents = [
      ...bills.map((one, index) => billed(one, `bill-${index}`)),
      ...shown.filter((one) => one !== null),
    ];
    return { attestation: stated, documents, findings: said.map((one) => about(one, documents)), today, policy };
  });

export const oneMoreBill = bill;
export const oneMoreFinding = finding;
