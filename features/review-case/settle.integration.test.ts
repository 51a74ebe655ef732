import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDocument } from "@/domain/checks/a-document";
import type { KindId } from "@/domain/documents/kind";
import { assess } from "@/domain/recommendation/assess";
import { policy } from "@/domain/scorecard/policy";
import { verifyAudit } from "@/pipeline/audit/verify-audit";
import type { Snapshot } from "@/pipeline/recommend/snapshot";
import { runStage } from "@/pipeline/run-stage";
import { caseSubject, documentSubject } from "@/pipeline/stage";
import { openTrialLine, type TrialLine } from "@/pipeline/trial/open-trial-line";
import { ownACase } from "@/pipeline/trial/own-a-case";
import { claimCase } from "./actions/claim-case";
import { settle } from "./actions/settle";
import type { Settling } from "./actions/settlement";
import { loadFindings } from "./queries/load-findings";

let line: TrialLine;
const people = { ada: "", ben: "" };
const now = new Date("2026-11-20T08:00:00Z");
const other = "南海区阿顺车队";

beforeAll(async () => {
  line = await openTrialLine();
  for (const name of ["ada", "ben"] as const) {
    people[name] = (await line.db.user.create({ data: { role: "reviewer", address: `${name}@example.com`, name } })).id;
  }
});
afterAll(() => line.close());

const empty = { file: {}, pages: [], pageCount: 0, structured: [], picture: null, pdf: null };

async function show(caseId: string, kind: KindId, values: Record<string, string>, more: Record<string, object> = {}) {
  const sha256 = crypto.randomUUID();
  const { db } = line;
  await db.blob.create({ data: { sha256, bytes: 1, mediaType: "application/pdf" } });
  const { id } = await db.document.create({ data: { caseId, sha256, fileName: "a.pdf", kind, state: "done" } });
  await db.documentReading.create({ data: { documentId: id, version: 1, reading: empty } });
  const { fields } = JSON.parse(JSON.stringify(aDocument(kind, values)));
  for (const [field, part] of Object.entries(more)) Object.assign(fields[field], part);
  await db.extraction.create({ data: { documentId: id, version: 1, kind, fields } });
  return id;
}

/** A submitted case whose statement is in another name and whose invoice is, too. */
async function submitted(claimedBy: string | null = people.ada) {
  const owner = await ownACase(line.db);
  await line.db.case.update({ where: { id: owner.caseId }, data: { state: "submitted", submittedAt: now } });
  if (claimedBy) await claimCase(line.db, owner.caseId, claimedBy, now);
  return { ...owner, ...(await evidence(owner.caseId)) };
}

async function evidence(caseId: string) {
  const account = await show(caseId, "bank-statement", { accountName: other });
  const invoice = await show(caseId, "vat-invoice", {
    ...{ invoiceNumber: crypto.randomUUID(), issuedOn: "2026-10-08", totalAmount: "21939.00" },
    ...{ sellerName: other, buyerName: "中山市秋屿灯饰有限公司" },
  });
  return { account, invoice };
}

const alias = (more: Partial<Settling> = {}): Settling => ({
  ...{ caseVersion: 1, row: "account-holder", value: other, treats: "alias", note: " 车队挂靠 " },
  ...more,
});
const settling = (caseId: string, given: Settling, by = people.ada, at = now) => settle(line, caseId, given, by, at);

/** Walks the case through the comparing and the recommending, and answers how they stand. */
async function walk(caseId: string) {
  for (const stage of ["corroborate", "recommend"]) await runStage(line, { stage, subject: caseSubject(caseId) });
  const rows = await loadFindings(line.db, caseId, []);
  const newest = await line.db.recommendation.findFirstOrThrow({ where: { caseId }, orderBy: { id: "desc" } });
  return {
    verdictOf: (check: string, documentId: string) =>
      rows.find((row) => row.check === check && row.documentId === documentId),
    snapshot: newest.snapshot as unknown as Snapshot,
    assessment: newest.assessment,
  };
}

describe("settling a row of the ledger", () => {
  it("keeps who said it, why and where, with its audit row, and moves the case on by one version", async () => {
    const { caseId, businessId } = await submitted();
    expect(await settling(caseId, alias())).toMatchObject({ ok: true });
    expect(await line.db.settlement.findMany({ where: { businessId } })).toMatchObject([
      {
        caseId,
        attribute: "account-holder",
        value: other,
        treats: "alias",
        note: "车队挂靠",
        byId: people.ada,
        over: [],
      },
    ]);
    expect(await line.db.case.findUnique({ where: { id: caseId } })).toMatchObject({ version: 2, state: "submitted" });
    expect(await line.db.auditEntry.count({ where: { subject: `case:${caseId}`, act: "business.settled" } })).toBe(1);
    expect(await verifyAudit(line.db)).toMatchObject({ ok: true });
  });

  it("fifty times at once lets exactly one through", async () => {
    const { caseId, businessId } = await submitted();
    const answers = await Promise.all(Array.from({ length: 50 }, () => settling(caseId, alias())));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.problem === "changed")).toHaveLength(49);
    expect(await line.db.settlement.count({ where: { businessId } })).toBe(1);
  });

  it("is for whoever claimed the case: of two reviewers one may, and a case that is not there is not found", async () => {
    const { caseId, businessId } = await submitted();
    const [first, second] = await Promise.all([
      settling(caseId, alias()),
      settling(caseId, alias({ treats: "not-ours" }), people.ben),
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual({ ok: false, problem: "claimed-by-another" });
    const unclaimed = await submitted(null);
    expect(await settling(unclaimed.caseId, alias())).toEqual({ ok: false, problem: "not-claimed" });
    expect(await settling(crypto.randomUUID(), alias())).toEqual({ ok: false, problem: "not-found" });
    expect(await line.db.settlement.count({ where: { businessId } })).toBe(1);
  });

  it("of what this case's ledger does not hold is refused, and nothing is written", async () => {
    const { caseId } = await submitted();
    for (const given of [
      alias({ value: "另一家" }),
      alias({ row: "invoice-total@vat-invoice:1" }),
      alias({ row: "yearly-sales", value: "1200000.00" }),
      alias({ treats: "taken-back" }),
    ])
      expect(await settling(caseId, given)).toEqual({ ok: false, problem: "not-in-ledger" });
    expect(await line.db.case.findUnique({ where: { id: caseId } })).toMatchObject({ version: 1 });
  });

  it("is not done to a case that was decided or sent back meanwhile", async () => {
    const { caseId } = await submitted();
    await line.db.case.update({ where: { id: caseId }, data: { state: "asked" } });
    expect(await settling(caseId, alias())).toEqual({ ok: false, problem: "changed" });
  });

  it("cannot be edited or deleted, not even by the database's owner", async () => {
    const { caseId, businessId } = await submitted();
    await settling(caseId, alias());
    await expect(line.db.settlement.updateMany({ where: { businessId }, data: { value: "x" } })).rejects.toThrow(
      /kept/,
    );
    await expect(line.db.settlement.deleteMany({ where: { businessId } })).rejects.toThrow(/kept/);
  });
});

describe("an alias that was settled", () => {
  it("answers the findings, counts the sales, and is in the snapshot, so that replaying gives the same bytes", async () => {
    const { caseId, account, invoice } = await submitted();
    const before = await walk(caseId);
    expect(before.verdictOf("names-agree", account)).toMatchObject({ verdict: "fail" });
    expect(before.verdictOf("applicant-is-a-party", invoice)).toMatchObject({ verdict: "concern" });
    await settling(caseId, alias());
    const after = await walk(caseId);
    expect(after.verdictOf("names-agree", account)).toMatchObject({ verdict: "pass" });
    expect(after.verdictOf("applicant-is-a-party", invoice)).toMatchObject({ verdict: "pass" });
    expect(after.snapshot.attestation.aliases).toEqual([other]);
    expect(after.assessment).toMatchObject({ facts: { verifiedSales: { documents: [invoice] } } });
    expect(JSON.parse(JSON.stringify(assess({ ...after.snapshot, policy })))).toEqual(after.assessment);
  });

  it("holds in the business's next case, and at no other business", async () => {
    const { caseId, businessId } = await submitted();
    await settling(caseId, alias());
    const next = await line.db.case.create({ data: { businessId, state: "collecting" } });
    const shown = await evidence(next.id);
    expect((await walk(next.id)).verdictOf("names-agree", shown.account)).toMatchObject({ verdict: "pass" });
    const stranger = await submitted();
    expect((await walk(stranger.caseId)).verdictOf("names-agree", stranger.account)).toMatchObject({ verdict: "fail" });
  });

  it("no longer answers when it is taken back", async () => {
    const { caseId, account } = await submitted();
    await settling(caseId, alias());
    expect((await walk(caseId)).verdictOf("names-agree", account)).toMatchObject({ verdict: "pass" });
    const back = alias({ treats: "taken-back", caseVersion: 2 });
    expect(await settling(caseId, back, people.ada, new Date(now.getTime() + 60_000))).toMatchObject({ ok: true });
    expect((await walk(caseId)).verdictOf("names-agree", account)).toMatchObject({ verdict: "fail" });
    expect(await line.db.settlement.count({ where: { caseId } })).toBe(2);
  });
});

describe("an invoice's value that was settled to be right", () => {
  it("is what its sum goes by, and its sources no longer disagree", async () => {
    const { caseId } = await submitted();
    const number = "26442000008429510007";
    const { name } = await line.db.business.findFirstOrThrow({ where: { cases: { some: { id: caseId } } } });
    const values = {
      invoiceNumber: number,
      issuedOn: "2026-10-08",
      sellerName: name,
      buyerName: "中山市秋屿灯饰有限公司",
    };
    const others = [{ value: "31939.00", rung: "qr", page: 1, box: null }];
    const id = await show(caseId, "vat-invoice", { ...values, totalAmount: "21939.00" }, { totalAmount: { others } });
    const checked = async () => {
      await runStage(line, { stage: "check", subject: documentSubject(id) });
      const [row] = (await loadFindings(line.db, caseId, [id])).filter((one) => one.check === "rungs-disagree");
      return row?.verdict;
    };
    expect(await checked()).toBe("concern");
    const given = { row: `invoice-total@vat-invoice:${number}`, value: "31939.00", treats: "right" as const };
    expect(await settling(caseId, alias(given))).toMatchObject({ ok: true });
    expect(await checked()).not.toBe("concern");
    expect((await walk(caseId)).assessment).toMatchObject({ facts: { verifiedSales: { amount: "31939.00" } } });
  });
});

describe("a document that was settled to be somebody else's", () => {
  it("counts for nothing and is no longer held against the applicant; the pass says who settled it", async () => {
    const { caseId, invoice } = await submitted();
    await settling(caseId, alias({ row: "name", treats: "not-ours" }));
    const { verdictOf, snapshot } = await walk(caseId);
    expect(verdictOf("applicant-is-a-party", invoice)).toMatchObject({
      verdict: "pass",
      saw: { settledBy: "ada", settledOn: "2026-11-20" },
    });
    expect(snapshot.documents.map((document) => document.id)).not.toContain(invoice);
  });
});
