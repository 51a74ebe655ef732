import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import { verifyAudit } from "@/pipeline/audit/verify-audit";
import { claimCase } from "./actions/claim-case";
import { decide } from "./actions/decide";
import type { Decision } from "./actions/decision";
import { signDecision } from "./actions/sign-decision";

let database: TestDatabase;
let caseId: string;
const ada = { id: "", authority: 200_000_00n };
const senior = { id: "", authority: 1_000_000_00n };
const now = new Date("2026-11-20T08:00:00Z");

const approving = (more: Partial<Decision> = {}): Decision => ({
  caseVersion: 1,
  outcome: "approve",
  reasonCodes: ["as-recommended"],
  ...more,
});

async function submitCase(likely: string, line: { currentLine?: bigint; lineCurrency?: string } = {}): Promise<string> {
  const { db } = database;
  const owner = await db.user.create({
    data: { role: "owner", address: `${crypto.randomUUID()}@example.com`, name: "" },
  });
  const business = await db.business.create({
    data: {
      ownerId: owner.id,
      name: "顺达货运",
      industry: "haulage",
      yearlySales: 800_000_00n,
      currentLine: 100_000_00n,
      ...line,
      ...(line.lineCurrency ? { currency: line.lineCurrency } : {}),
    },
  });
  const row = await db.case.create({ data: { businessId: business.id, state: "submitted", submittedAt: now } });
  const assessment = { recommendation: { likely } };
  await db.recommendation.create({
    data: { caseId: row.id, caseVersion: 1, policyVersion: "test", inputHash: "x", snapshot: {}, assessment },
  });
  return row.id;
}

beforeAll(async () => {
  database = await withTestDatabase();
  ada.id = (await database.db.user.create({ data: { role: "reviewer", address: "ada@example.com", name: "Ada" } })).id;
  senior.id = (
    await database.db.user.create({ data: { role: "senior_reviewer", address: "sen@example.com", name: "Sen" } })
  ).id;
});
afterAll(() => database.close());

describe("deciding a case", () => {
  beforeEach(async () => {
    caseId = await submitCase("150000.00");
    await claimCase(database.db, caseId, ada.id, now);
  });

  it("within authority and as recommended takes one signature, tells the owner and writes the audit row", async () => {
    expect(await decide(database.db, caseId, approving(), ada, now)).toMatchObject({
      ok: true,
      state: "approved",
      signaturesNeeded: 1,
    });
    expect(await database.db.notice.findMany({ where: { caseId } })).toMatchObject([
      { notice: "decided-approved", seenAt: null },
    ]);
    expect(await database.db.auditEntry.count({ where: { subject: `case:${caseId}`, act: "case.decided" } })).toBe(1);
    expect(await verifyAudit(database.db)).toMatchObject({ ok: true });
  });

  it("fifty times at once lets exactly one through", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => decide(database.db, caseId, approving(), ada, now)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.problem === "changed")).toHaveLength(49);
    expect(await database.db.decision.count({ where: { caseId } })).toBe(1);
    expect(await database.db.notice.count({ where: { caseId } })).toBe(1);
  });

  it("of evidence that changed meanwhile is refused, and nothing is written", async () => {
    await database.db.case.update({ where: { id: caseId }, data: { version: 2 } });
    expect(await decide(database.db, caseId, approving(), ada, now)).toEqual({ ok: false, problem: "changed" });
    expect(await database.db.decision.count({ where: { caseId } })).toBe(0);
  });

  it("of a recommendation that was worked out again meanwhile is refused", async () => {
    const stale = approving({ recommendationId: "01a201d0-0000-7000-8000-000000000000" });
    expect(await decide(database.db, caseId, stale, ada, now)).toEqual({ ok: false, problem: "changed" });
    const [shown] = await database.db.recommendation.findMany({ where: { caseId } });
    expect(await decide(database.db, caseId, approving({ recommendationId: shown!.id }), ada, now)).toMatchObject({
      ok: true,
    });
  });

  it("whose evidence changed after the proposal takes no second signature, only a new look", async () => {
    await decide(database.db, caseId, approving(), { ...ada, authority: 120_000_00n }, now);
    await database.db.case.update({ where: { id: caseId }, data: { version: 3 } });
    const sign = (agree: boolean) => signDecision(database.db, caseId, { caseVersion: 3, agree }, senior, now);
    expect(await sign(true)).toEqual({ ok: false, problem: "evidence-changed" });
    expect(await sign(false)).toMatchObject({ ok: true, state: "submitted" });
  });

  it("asking for an item says which", async () => {
    const asking = approving({ outcome: "ask", reasonCodes: ["need-original"], message: " " });
    expect(await decide(database.db, caseId, asking, ada, now)).toEqual({ ok: false, problem: "message-missing" });
  });

  it("above the reviewer's authority waits for a second, different person", async () => {
    const small = { ...ada, authority: 120_000_00n };
    expect(await decide(database.db, caseId, approving(), small, now)).toMatchObject({
      ok: true,
      state: "awaiting-second",
      signaturesNeeded: 2,
    });
    expect(
      await signDecision(
        database.db,
        caseId,
        { caseVersion: 2, agree: true },
        senior.id ? { ...senior, id: ada.id } : senior,
        now,
      ),
    ).toEqual({ ok: false, problem: "same-person" });
    expect(
      await signDecision(database.db, caseId, { caseVersion: 2, agree: true }, { ...senior, authority: 1n }, now),
    ).toEqual({ ok: false, problem: "authority-too-small" });
    expect(await signDecision(database.db, caseId, { caseVersion: 2, agree: true }, senior, now)).toMatchObject({
      ok: true,
      state: "approved",
    });
    expect(await database.db.signature.count({ where: { decision: { caseId } } })).toBe(2);
  });

  it("that was proposed can be sent back to the queue by the second person", async () => {
    await decide(
      database.db,
      caseId,
      approving({ outcome: "change", amount: "120000.00", reasonCodes: ["line-settled-by-reviewer"] }),
      ada,
      now,
    );
    expect(await signDecision(database.db, caseId, { caseVersion: 2, agree: false }, senior, now)).toMatchObject({
      ok: true,
      state: "submitted",
    });
  });

  it("without reasons, below the current line, or of another's case is refused with its reason", async () => {
    expect(await decide(database.db, caseId, approving({ reasonCodes: [] }), ada, now)).toEqual({
      ok: false,
      problem: "reasons-missing",
    });
    expect(
      await decide(
        database.db,
        caseId,
        approving({ outcome: "change", amount: "90000.00", reasonCodes: ["line-settled-by-reviewer"] }),
        ada,
        now,
      ),
    ).toEqual({ ok: false, problem: "below-current-line" });
    expect(await decide(database.db, caseId, approving(), senior, now)).toEqual({
      ok: false,
      problem: "claimed-by-another",
    });
  });

  it("on appeal is for another person than the first time", async () => {
    await decide(database.db, caseId, approving(), ada, now);
    const appeal = await submitCase("150000.00");
    await database.db.case.update({ where: { id: appeal }, data: { appealOfId: caseId, claimedById: ada.id } });
    expect(await decide(database.db, appeal, approving(), ada, now)).toEqual({
      ok: false,
      problem: "own-decision-appealed",
    });
  });
});

describe("the database itself", () => {
  it("refuses a final decision with one signature where two are needed", async () => {
    const id = await submitCase("150000.00");
    const unsigned = database.db.decision.create({
      data: {
        caseId: id,
        caseVersion: 1,
        outcome: "approve",
        amount: 1n,
        reasonCodes: ["as-recommended"],
        signaturesNeeded: 2,
        state: "final",
        signatures: { create: { userId: ada.id } },
      },
    });
    await expect(unsigned).rejects.toThrow(/signatures/);
    expect(await database.db.decision.count({ where: { caseId: id } })).toBe(0);
  });

  it("refuses to rewrite a final decision, an audit row or a finding", async () => {
    const id = await submitCase("150000.00");
    await claimCase(database.db, id, ada.id, now);
    await decide(database.db, id, approving(), ada, now);
    await expect(database.db.decision.updateMany({ where: { caseId: id }, data: { amount: 1n } })).rejects.toThrow();
    await expect(
      database.db.auditEntry.updateMany({ where: { subject: `case:${id}` }, data: { act: "nothing" } }),
    ).rejects.toThrow();
    await database.db.finding.create({
      data: { caseId: id, runId: "x", check: "c", version: 1, verdict: "fail", severity: "high", saw: {}, with: [] },
    });
    await expect(
      database.db.finding.updateMany({ where: { caseId: id }, data: { verdict: "pass" } }),
    ).rejects.toThrow();
  });
});

describe("deciding on a line that stands in another currency than the policy", () => {
  const euros = { currentLine: 12_000_00n, lineCurrency: "EUR" };
  const changing = (amount: string) =>
    approving({ outcome: "change", amount, reasonCodes: ["line-settled-by-reviewer"] });

  it("holds the amount, the line and the authority against each other in the policy's currency", async () => {
    caseId = await submitCase("150000.00", euros);
    await claimCase(database.db, caseId, ada.id, now);
    // 12,000 euros are some 90,000 yuan: fewer yuan than that would lower the line.
    expect(await decide(database.db, caseId, changing("20000.00"), ada, now)).toEqual({
      ok: false,
      problem: "below-current-line",
    });
    expect(await decide(database.db, caseId, approving(), { ...ada, authority: 149_000_00n }, now)).toMatchObject({
      ok: true,
      signaturesNeeded: 2,
    });
  });

  it("takes declining for confirming where nothing above that line was recommended", async () => {
    caseId = await submitCase("60000.00", euros);
    await claimCase(database.db, caseId, ada.id, now);
    const declining = approving({ outcome: "decline", reasonCodes: ["sales-not-proven"] });
    expect(await decide(database.db, caseId, declining, ada, now)).toMatchObject({ ok: true, signaturesNeeded: 1 });
  });

  it("tells the owner the amount in the policy's currency", async () => {
    caseId = await submitCase("150000.00", euros);
    await claimCase(database.db, caseId, ada.id, now);
    await decide(database.db, caseId, approving(), ada, now);
    expect(await database.db.notice.findFirst({ where: { caseId } })).toMatchObject({
      values: { amount: "150000.00", currency: "CNY" },
    });
  });
});
