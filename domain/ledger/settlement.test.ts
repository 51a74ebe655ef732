import { describe, expect, it } from "vitest";
import { isApplicant } from "../corroboration/is-applicant";
import { attestation, invoice, ledger, licence, row, settlement, standingOf, statement } from "./a-case";
import { withLearnt } from "./learnt";
import { strangersDocuments } from "./own-documents";
import { settleAnswers } from "./settle-answers";
import { withSettledFacts } from "./settled-facts";

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
