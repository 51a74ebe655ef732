import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import type { CheckedDocument } from "../checks/check";
import type { Attestation } from "../corroboration/corroboration";
import { isApplicant } from "../corroboration/is-applicant";
import { attributeIds } from "./attribute-ids";
import { attributes } from "./attributes/index";
import { withLearnt } from "./learnt";
import { type LedgerRow, standings } from "./ledger";
import { ledgerOf } from "./ledger-of";
import { strangersDocuments } from "./own-documents";
import { settleAnswers } from "./settle-answers";
import { withSettledFacts } from "./settled-facts";
import type { Settlement, Treatment } from "./settlement";

const today = "2026-11-20";
const attestation: Attestation = {
  name: "江门市葵岗区金马联运有限公司",
  uscc: "91440791MA53C9J69W",
  industry: "haulage",
  region: "广东省江门市",
  yearlySales: "1000000.00",
  currency: "CNY",
  currentLine: "50000.00",
  bankKnownYearlySales: "300000.00",
  establishedOn: "2025-05-19",
  aliases: [],
};

const licence = (values: Record<string, string> = {}, id = "licence") =>
  aDocument("business-licence", { name: attestation.name, uscc: attestation.uscc!, ...values }, { id, rung: "ocr" });
const invoice = (id: string, values: Record<string, string> = {}) =>
  aDocument(
    "vat-invoice",
    {
      invoiceNumber: `2644200000842951${id.padStart(4, "0")}`,
      sellerName: attestation.name,
      sellerTaxId: attestation.uscc!,
      buyerName: "中山市秋屿灯饰有限公司",
      buyerTaxId: "91442091MA52H3D87R",
      totalAmount: "21939.00",
      issuedOn: "2026-07-08",
      ...values,
    },
    { id },
  );
const statement = (accountName: string) => aDocument("bank-statement", { accountName }, { id: "statement" });

let count = 0;
const settlement = (attribute: string, value: string, treats: Treatment, over: string[] = []): Settlement => ({
  ...{ id: `s${++count}`, attribute, value, treats, over, note: null, by: "Ada" },
  at: new Date(Date.UTC(2026, 10, 20, 8, 0, count)).toISOString(),
});

function ledger(
  documents: readonly CheckedDocument[],
  settlements: readonly Settlement[] = [],
  more = {},
): LedgerRow[] {
  const learnt = withLearnt({ ...attestation, ...more }, settlements);
  return ledgerOf({ attestation: learnt, documents, settlements }, { today });
}
const row = (rows: readonly LedgerRow[], id: string) =>
  rows.find((one) => one.id === id || one.id.startsWith(`${id}@`));
const standingOf = (rows: readonly LedgerRow[], id: string, value: string) =>
  row(rows, id)?.cells.find((cell) => cell.value === value)?.standing;

describe("what sources say of one attribute", () => {
  it.each([
    ["江门市葵岗区金马联运有限公司", "agree"],
    ["江门市葵岗区 金马联运有限责任公司", "agree"],
    ["江门市葵岗区金马联运有限公司（中山分公司）", "near"],
    ["金马联运", "near"],
    ["江门市葵岗区全马联运有限公司", "near"],
    ["惠州市澜桥电子元件有限公司", "contradict"],
  ])("a licence in the name of %s: %s", (name, standing) => {
    expect(standingOf(ledger([licence({ name })]), "name", name)).toBe(standing === "agree" ? "agree" : standing);
  });

  it("an invoice says the applicant's name on whichever side it stands", () => {
    const bought = invoice("1", { sellerName: "甲五金商行", sellerTaxId: "", buyerName: attestation.name });
    expect(row(ledger([bought]), "name")?.cells.map((cell) => cell.value)).toEqual([
      attestation.name,
      attestation.name,
    ]);
  });

  it("an invoice between two strangers contradicts with both its names; one of which a side is unread, with none", () => {
    const strangers = { sellerName: "惠州市澜桥电子元件有限公司", sellerTaxId: "91441391MA51N7Q4XC" };
    const found = row(ledger([invoice("1", strangers)]), "name")!;
    expect(found.standing).toBe("contradict");
    expect(found.cells.filter((cell) => cell.standing === "contradict")).toHaveLength(2);
    expect(row(ledger([invoice("1", { ...strangers, buyerName: "" })]), "name")?.standing).toBe("agree");
  });

  it.each([
    ["91440791MA53C9J69W", "agree"],
    ["91440791MA53C9J59W", "near"],
    ["91441391MA51N7Q4XC", "contradict"],
    ["440791MA53C9J69", "near"],
  ])("a licence numbered %s beside the stated number: %s", (uscc, standing) => {
    expect(standingOf(ledger([licence({ uscc })]), "uscc", uscc)).toBe(standing);
  });

  it("the number beside the own name on an invoice is compared, another party's is not", () => {
    const copied = invoice("1", { sellerTaxId: "91441391MA51N7Q4XC" });
    expect(standingOf(ledger([copied]), "uscc", "91441391MA51N7Q4XC")).toBe("contradict");
    expect(standingOf(ledger([invoice("1")]), "uscc", "91442091MA52H3D87R")).toBeUndefined();
  });

  it("a licence's day leads over the stated one, and its address is held to the stated region", () => {
    const rows = ledger([licence({ establishedOn: "2024-05-19", address: "江门市葵岗区河西路8号" })]);
    expect(row(rows, "established-on")).toMatchObject({ cells: [{ value: "2024-05-19", leads: true }, {}] });
    expect(standingOf(rows, "established-on", "2025-05-19")).toBe("near");
    expect(row(rows, "premises-address")?.standing).toBe("agree");
    expect(row(ledger([licence({ address: "北京市海淀区中关村1号" })]), "premises-address")?.standing).toBe(
      "contradict",
    );
  });

  it("a plate in a photo is held to the papers, papers are not held to each other", () => {
    const paper = (id: string, plateNumber: string) => aDocument("vehicle-licence", { plateNumber }, { id });
    const photo = aDocument("vehicle-photo", { plateNumber: "粤J9K218" }, { id: "photo" });
    expect(row(ledger([paper("a", "粤J12345"), paper("b", "粤J67890")]), "plates")?.standing).toBe("agree");
    expect(standingOf(ledger([paper("a", "粤J12345"), photo]), "plates", "粤J9K218")).toBe("contradict");
    expect(standingOf(ledger([paper("a", "粤J9K213"), photo]), "plates", "粤J9K218")).toBe("near");
    expect(standingOf(ledger([paper("a", "粤J·9K218"), photo]), "plates", "粤J9K218")).toBe("agree");
    const remarked = invoice("1", { remark: "车号：粤J9K218 江门至中山" });
    expect(standingOf(ledger([paper("a", "粤J12345"), remarked, photo]), "plates", "粤J9K218")).toBe("agree");
  });

  it("an account in the legal representative's own name is near, in a stranger's it contradicts", () => {
    const papers = [licence({ legalRepresentative: "马金魁" }), statement("马金魁")];
    expect(row(ledger(papers), "account-holder")?.standing).toBe("near");
    expect(
      row(ledger([licence({ legalRepresentative: "马金魁" }), statement("李四")]), "account-holder")?.standing,
    ).toBe("contradict");
  });

  it("sales proven in part bear the statement out; proof of too little contradicts it; the bank's partial view never does", () => {
    const sold = (total: string) => row(ledger([invoice("1", { totalAmount: total })]), "yearly-sales")!;
    expect(sold("950000.00").cells.find((cell) => cell.source.by === "sum")?.standing).toBe("agree");
    expect(sold("500000.00").standing).toBe("near");
    expect(sold("90000.00").standing).toBe("contradict");
    expect(row(ledger([]), "yearly-sales")?.standing).toBe("near");
  });

  it("an invoice that two sources give is compared field by field; a total that differs by a digit is never near", () => {
    const xml = aDocument(
      "vat-invoice",
      { invoiceNumber: "26442000008429517030", totalAmount: "46951.46" },
      { id: "xml", rung: "xml" },
    );
    const photo = (totalAmount: string) =>
      aDocument("vat-invoice", { invoiceNumber: "26442000008429517030", totalAmount }, { id: "photo", rung: "ocr" });
    const total = (said: string) => row(ledger([xml, photo(said)]), "invoice-total");
    expect(total("46951.46")?.standing).toBe("agree");
    expect(total("46951.00")?.standing).toBe("near");
    expect(total("46961.46")?.standing).toBe("contradict");
    expect(total("46961.46")?.cells[0]).toMatchObject({ leads: true, rung: "xml" });
    expect(row(ledger([xml]), "invoice-total")).toBeUndefined();
  });

  it("a correction stands beside what was read", () => {
    const read = invoice("1").fields;
    const corrected = {
      ...invoice("1"),
      fields: {
        ...read,
        totalAmount: {
          ...{ ...read.totalAmount!, value: "31939.00", rung: "declared" as const, confidence: 1 },
          others: [{ value: "21939.00", rung: "ocr" as const, page: 1, box: null }],
        },
      },
    };
    const found = row(ledger([corrected]), "invoice-total")!;
    expect(found.cells.map((cell) => [cell.value, cell.source.by, cell.leads])).toEqual([
      ["21939.00", "document", true],
      ["31939.00", "correction", false],
    ]);
    expect(found.standing).toBe("contradict");
  });
});

describe("what a reviewer settles", () => {
  const other = "江门金马物流中心";
  const papers = [licence(), statement(other)];

  it("an alias is learnt in one row and holds wherever the name stands, for the rules, too", () => {
    const alias = settlement("account-holder", other, "alias");
    expect(row(ledger(papers), "account-holder")?.standing).toBe("contradict");
    expect(row(ledger(papers, [alias]), "account-holder")?.standing).toBe("settled");
    const sold = invoice("1", { sellerName: other, sellerTaxId: "" });
    expect(standingOf(ledger([sold], [alias]), "name", other)).toBe("settled");
    expect(isApplicant(withLearnt(attestation, [alias]), other, null)).toBe(true);
    expect(isApplicant(attestation, other, null)).toBe(false);
  });

  it("a value that is right settles those it was weighed against, not one that comes later", () => {
    const right = settlement("account-holder", attestation.name, "right", [other]);
    expect(standingOf(ledger(papers, [right]), "account-holder", other)).toBe("settled");
    expect(standingOf(ledger([licence(), statement("第三家商行")], [right]), "account-holder", "第三家商行")).toBe(
      "contradict",
    );
  });

  it("a day that is right leads and is the day the rules go by", () => {
    const right = settlement("established-on", "2020-01-01", "right", ["2025-05-19"]);
    const found = row(ledger([licence({ establishedOn: "2020-01-01" })], [right]), "established-on")!;
    expect(found).toMatchObject({ standing: "agree", cells: [{ value: "2020-01-01", leads: true }, {}] });
    expect(withLearnt(attestation, [right]).establishedOn).toBe("2020-01-01");
  });

  it("a document of somebody else counts for nothing, however like the own name its name looks", () => {
    const near = "江门市葵岗区全马联运有限公司";
    const sold = invoice("1", { sellerName: near, sellerTaxId: "" });
    const stranger = settlement("name", near, "not-ours");
    expect(isApplicant(attestation, near, null)).toBe(true);
    expect(isApplicant(withLearnt(attestation, [stranger]), near, null)).toBe(false);
    expect([...strangersDocuments(ledger([licence(), sold], [stranger]))]).toEqual(["1"]);
    expect(row(ledger([licence(), sold], [stranger]), "name")?.standing).toBe("settled");
  });

  it("decides which of an invoice's own values counts, and never puts in one that no source gave", () => {
    const key = "vat-invoice:26442000008429510001";
    const read = invoice("1").fields.totalAmount!;
    const other = { value: "31939.00", rung: "qr" as const, page: 1, box: null };
    const doubtful = { ...invoice("1"), fields: { ...invoice("1").fields, totalAmount: { ...read, others: [other] } } };
    const right = (value: string, over: string[]) => [settlement(`invoice-total@${key}`, value, "right", over)];
    expect(withSettledFacts(doubtful, right("31939.00", ["21939.00"])).fields.totalAmount).toMatchObject({
      ...{ value: "31939.00", rung: "qr", others: [] },
    });
    expect(withSettledFacts(doubtful, right("21939.00", ["31939.00"])).fields.totalAmount).toMatchObject({
      ...{ value: "21939.00", rung: read.rung, others: [] },
    });
    expect(withSettledFacts(doubtful, right("99999.00", []))).toEqual(doubtful);
    expect(withSettledFacts(invoice("2"), right("31939.00", ["21939.00"]))).toEqual(invoice("2"));
  });

  it("is taken back by a newer row", () => {
    const alias = settlement("account-holder", other, "alias");
    const back = settlement("account-holder", other, "taken-back");
    expect(row(ledger(papers, [back, alias]), "account-holder")?.standing).toBe("contradict");
    expect(withLearnt(attestation, [alias, back])).toEqual(attestation);
  });

  it("lets the comparison that spoke of it pass, and says by whom and when; others stay", () => {
    const fail = { verdict: "fail", severity: "medium", documentId: "statement", saw: { found: other } } as const;
    const rows = ledger(papers, [settlement("account-holder", other, "alias")]);
    expect(settleAnswers("names-agree", [fail], rows)).toMatchObject([
      { verdict: "pass", documentId: "statement", saw: { settledBy: "Ada", settledOn: "2026-11-20" } },
    ]);
    expect(settleAnswers("names-agree", [{ ...fail, documentId: "another" }], rows)[0]).toMatchObject(
      fail.verdict ? { verdict: "fail" } : {},
    );
    expect(settleAnswers("same-bytes", [fail], rows)).toEqual([fail]);
    expect(settleAnswers("names-agree", [fail], ledger(papers))).toEqual([fail]);
  });
});

describe("the ledger as a whole", () => {
  const values = fc.constantFrom(attestation.name, "金马联运", "惠州市澜桥电子元件有限公司", "江门金马物流中心");
  const cases = fc.array(
    fc.record({
      kind: fc.constantFrom("licence", "invoice", "statement" as const),
      name: values,
      total: fc.integer({ min: 1, max: 9_999_999 }),
    }),
    { maxLength: 6 },
  );
  const made = (drawn: readonly { kind: string; name: string; total: number }[]) =>
    drawn.map(({ kind, name, total }, at) =>
      kind === "licence"
        ? licence({ name }, `d${at}`)
        : kind === "invoice"
          ? invoice(`d${at}`, { sellerName: name, sellerTaxId: "", totalAmount: `${total}.00` })
          : { ...statement(name), id: `d${at}` },
    );

  it("is the same in whatever order the documents come", () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (drawn, order) => {
        const documents = made(drawn);
        const shuffled = documents
          .map((document, at) => [order[at]!, document] as const)
          .sort(([a], [b]) => a - b)
          .map(([, document]) => document);
        expect(ledger(shuffled)).toEqual(ledger(documents));
      }),
    );
  });

  it("gives each row the worst of its cells and exactly one that leads", () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        for (const { standing, cells } of ledger(made(drawn))) {
          const worst = Math.max(...cells.map((cell) => standings.indexOf(cell.standing)));
          expect(standing).toBe(standings[worst]);
          expect(cells.filter((cell) => cell.leads)).toHaveLength(1);
        }
      }),
    );
  });

  it("has no contradiction left in a row when each of its values was settled, and leaves other rows alone", () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const documents = made(drawn);
        const before = ledger(documents);
        const found = row(before, "account-holder");
        if (!found) return;
        const aliases = found.cells.map((cell) => settlement("account-holder", cell.value, "alias"));
        const after = ledger(documents, aliases);
        expect(["agree", "settled"]).toContain(row(after, "account-holder")!.standing);
        expect(row(after, "yearly-sales")!.cells.length).toBeGreaterThan(0);
        expect(row(after, "established-on")).toEqual(row(before, "established-on"));
      }),
    );
  });

  it("agrees with a name however people write it", () => {
    const dressed = fc.array(fc.constantFrom(" ", "　", "（", "）", "(", ")", "·", "-"), { maxLength: 6 });
    fc.assert(
      fc.property(dressed, fc.nat({ max: 12 }), (marks, at) => {
        const name = `${attestation.name.slice(0, at)}${marks.join("")}${attestation.name.slice(at)}`;
        expect(standingOf(ledger([licence({ name })]), "name", name)).toBe("agree");
      }),
    );
  });

  it("knows its attributes from a closed list, each once", () => {
    expect(attributes.map((one) => one.id)).toEqual([...attributeIds]);
  });
});
