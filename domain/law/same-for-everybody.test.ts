import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import type { CheckedDocument } from "../checks/check";
import { runChecks } from "../checks/run-checks";
import { corroborate } from "../corroboration/corroborate";
import type { Attestation } from "../corroboration/corroboration";
import { assess } from "../recommendation/assess";
import { policy } from "../scorecard/policy";
import { isResidentId, maskResidentId } from "../values/tax-id";

/** Everything about the person behind a business that must make no difference. */
type Person = { name: string; home: string; residentId: string; place: { latitude: number; longitude: number } };

const today = "2026-11-20";
/** Names as women and men, Han and others, foreigners and people of several faiths bear them. */
const names = [
  ...["王强", "李秀英", "张桂芳", "陈建国", "欧阳娜娜", "阿依古丽·买买提", "艾尔肯·吐尔逊", "扎西卓玛", "马艾莎"],
  ...["金英淑", "巴特尔", "依力哈木", "John Smith", "Fatima Al Sayed", "Nguyen Thi Hoa", "Maria Rodriguez"],
];
const homes = [
  "朝阳区建国路 1 号 2 单元 301",
  "凉山州布拖县特木里镇 3 组",
  "和田市古江巴格乡 5 村",
  "Kowloon, Flat 7B",
];

function idOf(first17: string): string {
  return [..."0123456789X"].map((last) => first17 + last).find((whole) => isResidentId(whole))!;
}
const person = fc.record({
  name: fc.constantFrom(...names),
  home: fc.constantFrom(...homes),
  // The last of the three digits after the birthday tells the sex: odd for men, even for women.
  residentId: fc
    .tuple(fc.constantFrom("110105", "513429", "653201", "540102"), fc.integer({ min: 0, max: 999 }))
    .map(([region, order]) => idOf(`${region}19800704${String(order).padStart(3, "0")}`)),
  place: fc.record({
    latitude: fc.double({ min: 25.9, max: 26.2, noNaN: true }),
    longitude: fc.double({ min: 119.1, max: 119.5, noNaN: true }),
  }),
});

const picture = {
  ...{ width: 1600, height: 1200, sharpness: 300, luminance: 140, glare: 0.01, moire: 15 },
  ...{ perceptualHash: "0f0f0f0f0f0f0f0f", software: null, cameraModel: "Phone", takenAt: "2026-11-10T09:00:00" },
};

/** One case of a haulier that is a natural person, who appears wherever such a person does. */
function caseOf({ name, home, residentId, place }: Person, editedTotal: boolean) {
  const business = "顺达货运部";
  const shownName = `${business}（${name}）`;
  const attestation: Attestation = {
    ...{ name: shownName, uscc: "91350100M000100Y43", industry: "haulage", region: "福建" },
    ...{ yearlySales: "800000.00", currency: "CNY", currentLine: "60000.00", bankKnownYearlySales: "300000.00" },
    ...{ establishedOn: "2021-06-01", aliases: [] },
  };
  const invoices = Array.from({ length: 10 }, (_, index) =>
    aDocument(
      "vat-invoice",
      {
        invoiceNumber: `2644200000435916${String(1000 + index * 37)}`,
        issuedOn: `2026-${String(index + 1).padStart(2, "0")}-1${index % 7}`,
        sellerName: shownName,
        sellerTaxId: maskResidentId(residentId),
        buyerName: ["好力五金有限公司", "云仓配送有限公司", "东方纺织有限公司"][index % 3]!,
        netAmount: "30000.00",
        taxAmount: "2700.00",
        totalAmount: editedTotal && index === 4 ? "92700.00" : "32700.00",
        remark: `车号 闽A12345 承运人 ${name}`,
      },
      { id: `invoice-${index}` },
    ),
  );
  const documents: CheckedDocument[] = [
    ...invoices,
    aDocument(
      "business-licence",
      {
        ...{ uscc: "91350100M000100Y43", name: shownName, legalRepresentative: name, address: home },
        ...{ establishedOn: "2021-06-01", businessType: "个体工商户" },
      },
      { id: "licence", text: [{ text: `经营者 ${name} 住所 ${home}`, page: 1, box: [0.1, 0.2, 0.5, 0.03] }] },
    ),
    aDocument(
      "vehicle-licence",
      { plateNumber: "闽A12345", owner: name, registeredOn: "2022-03-01" },
      { id: "vehicle" },
    ),
    aDocument(
      "transport-permit",
      { holder: shownName, plateNumber: "闽A12345", validUntil: "2027-05-01" },
      { id: "permit" },
    ),
    aDocument(
      "vehicle-photo",
      { plateNumber: "闽A12345", plateColour: "yellow", takenOn: "2026-11-10" },
      { id: "truck", picture: { ...picture, place } },
    ),
    aDocument(
      "bank-statement",
      {
        ...{ accountName: shownName, accountNumber: "****1836", from: "2026-08-01", to: "2026-10-31" },
        ...{ totalIn: "98100.00", totalOut: "40000.00", closingBalance: "60100.00" },
        rows: [
          {
            date: "2026-08-12",
            description: "货款",
            counterparty: "好力五金有限公司",
            in: "32700.00",
            out: "",
            balance: "34700.00",
          },
          {
            date: "2026-09-12",
            description: "货款",
            counterparty: "云仓配送有限公司",
            in: "65400.00",
            out: "",
            balance: "100100.00",
          },
          { date: "2026-10-02", description: "转账", counterparty: name, in: "", out: "40000.00", balance: "60100.00" },
        ],
      },
      { id: "statement" },
    ),
  ];
  return { attestation, documents, sightings: [] };
}

function judged(one: Person, editedTotal: boolean) {
  const evidence = caseOf(one, editedTotal);
  const findings = [
    ...evidence.documents.flatMap((document) => runChecks(document, { today })),
    ...corroborate(evidence, { today }),
  ];
  const { scorecard, recommendation, nextBestEvidence } = assess({ ...evidence, findings, today, policy });
  return {
    scorecard: Object.values(scorecard.dimensions).map((dimension) => dimension.score),
    coverage: scorecard.coverage,
    amounts: [recommendation.low, recommendation.likely, recommendation.high, recommendation.confidence],
    factors: recommendation.factors.map(({ id, role, value, after }) => [id, role, value, after]),
    reasons: recommendation.reasons.map((reason) => reason.code),
    next: nextBestEvidence.map((next) => next.kind),
    findings: findings.map(({ check, documentId, verdict, severity }) =>
      [check, documentId, verdict, severity].join(" "),
    ),
  };
}

describe("who somebody is", () => {
  it.each([
    ["an honest case", false],
    ["a case with an edited total", true],
  ])(
    "makes no difference to score, amount or the gravity of findings in %s",
    (_what, editedTotal) => {
      const plain = judged(
        {
          name: names[0]!,
          home: homes[0]!,
          residentId: idOf("11010519800704001"),
          place: { latitude: 26.08, longitude: 119.3 },
        },
        editedTotal,
      );
      fc.assert(
        fc.property(person, (other) => {
          expect(judged(other, editedTotal)).toEqual(plain);
        }),
        { numRuns: 30 },
      );
    },
    60_000,
  );

  it("is not told by an identity number that was read", () => {
    fc.assert(
      fc.property(person, ({ residentId }) => {
        expect(maskResidentId(residentId)).toBe(`${residentId.slice(0, 3)}${"*".repeat(15)}`);
      }),
    );
  });

  it("leaves a real trace where it should: the case itself is judged", () => {
    const one: Person = {
      name: names[1]!,
      home: homes[1]!,
      residentId: idOf("11010519800704002"),
      place: { latitude: 26.1, longitude: 119.2 },
    };
    expect(judged(one, true).findings.join("\n")).toContain("invoice-arithmetic invoice-4 fail high");
    expect(Number(judged(one, false).amounts[1])).toBeGreaterThan(60_000);
  });
});
