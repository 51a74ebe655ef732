import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import { attestation, invoice, ledger, licence, row, settlement, standingOf, statement } from "./a-case";
import { attributeIds } from "./attribute-ids";
import { attributes } from "./attributes/index";
import { standings } from "./ledger";

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
    expect(sold("500000.00").standing).toBe("part");
    expect(sold("90000.00").standing).toBe("contradict");
    expect(row(ledger([]), "yearly-sales")?.standing).toBe("part");
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
