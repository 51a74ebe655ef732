import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import type { Finding } from "@/domain/checks/check";
import { verifyAudit } from "@/pipeline/audit/verify-audit";
import { findingFingerprint } from "@/pipeline/evidence/finding-fingerprint";
import { fromRow, toRow } from "@/pipeline/evidence/finding-rows";
import { judgeFinding } from "./actions/judge-finding";
import { loadVerdicts } from "./queries/load-verdicts";

let database: TestDatabase;
let caseId: string;
const ada = { id: "", role: "reviewer" };
const ben = { id: "", role: "reviewer" };
const now = new Date("2026-11-20T08:00:00Z");
const later = new Date("2026-11-20T09:00:00Z");

const finding = (more: Partial<Finding> = {}): Finding => ({
  check: "future-dated",
  version: 1,
  documentId: null,
  verdict: "fail",
  severity: "high",
  saw: { day: "2027-01-01", today: "2026-11-20" },
  page: 1,
  box: null,
  ...more,
});

async function written(more: Partial<Finding> = {}, runId = "run-1"): Promise<string> {
  const data = toRow(finding(more), { caseId, runId });
  return (await database.db.finding.create({ data })).id;
}

beforeAll(async () => {
  database = await withTestDatabase();
  for (const [who, name] of [
    [ada, "Ada"],
    [ben, "Ben"],
  ] as const)
    who.id = (
      await database.db.user.create({ data: { role: "reviewer", address: `${name}@example.com`.toLowerCase(), name } })
    ).id;
});
afterAll(() => database.close());

beforeEach(async () => {
  const { db } = database;
  const address = `${crypto.randomUUID()}@example.com`;
  const business = await db.business.create({
    data: {
      owner: { create: { role: "owner", address, name: "" } },
      name: "顺达货运",
      industry: "haulage",
      yearlySales: 1n,
      currentLine: 1n,
    },
  });
  caseId = (await db.case.create({ data: { businessId: business.id, state: "submitted" } })).id;
});

const saidOf = async (findingId: string) => {
  const row = await database.db.finding.findUniqueOrThrow({ where: { id: findingId } });
  return (await loadVerdicts(database.db, caseId)).get(findingFingerprint(caseId, fromRow(row))) ?? [];
};

describe("a reviewer's verdict on a finding", () => {
  it("is kept with its audit row, and changes nothing else", async () => {
    const id = await written();
    const before = await database.db.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(await judgeFinding(database.db, id, { verdict: "wrong", note: " a misread day " }, ada, now)).toEqual({
      ok: true,
      verdict: "wrong",
      note: "a misread day",
    });
    expect(await saidOf(id)).toEqual([{ byId: ada.id, name: "Ada", verdict: "wrong", note: "a misread day" }]);
    const entries = await database.db.auditEntry.findMany({ where: { subject: `case:${caseId}` } });
    expect(entries).toMatchObject([
      { act: "finding.judged", actorId: ada.id, data: { findingId: id, verdict: "wrong" } },
    ]);
    expect(JSON.stringify(entries[0]?.data)).not.toContain("misread");
    expect(await verifyAudit(database.db)).toMatchObject({ ok: true });
    expect(await database.db.case.findUniqueOrThrow({ where: { id: caseId } })).toEqual(before);
  });

  it("said again in the same words writes nothing; said anew, the newest of each person counts and all are kept", async () => {
    const id = await written();
    await judgeFinding(database.db, id, { verdict: "wrong" }, ada, now);
    await judgeFinding(database.db, id, { verdict: "wrong" }, ada, later);
    expect(await database.db.findingVerdict.count({ where: { caseId } })).toBe(1);
    await judgeFinding(database.db, id, { verdict: "right" }, ada, later);
    await judgeFinding(database.db, id, { verdict: "unsure" }, ben, later);
    expect((await saidOf(id)).map(({ name, verdict }) => [name, verdict])).toEqual([
      ["Ada", "right"],
      ["Ben", "unsure"],
    ]);
    expect(await database.db.findingVerdict.count({ where: { caseId } })).toBe(3);
  });

  it("follows the finding when a later run, a later day or a newer version repeats it, and is asked anew when it changed", async () => {
    const id = await written();
    await judgeFinding(database.db, id, { verdict: "right" }, ada, now);
    const again = await written({ version: 2, saw: { day: "2027-01-01", today: "2026-11-21" } }, "run-2");
    const changed = await written({ saw: { day: "2027-02-01", today: "2026-11-21" } }, "run-2");
    expect(await saidOf(again)).toHaveLength(1);
    expect(await saidOf(changed)).toHaveLength(0);
  });

  it("is refused alike for what speaks against nothing, for what does not exist, and to who may not judge", async () => {
    const passed = await written({ verdict: "pass", severity: "info", saw: {} });
    const notFound = { ok: false, problem: "not-found" };
    const verdict = { verdict: "right" } as const;
    expect(await judgeFinding(database.db, passed, verdict, ada, now)).toEqual(notFound);
    expect(await judgeFinding(database.db, crypto.randomUUID(), verdict, ada, now)).toEqual(notFound);
    for (const role of ["owner", "auditor", "risk_manager"])
      expect(await judgeFinding(database.db, await written(), verdict, { id: ben.id, role }, now)).toEqual(notFound);
    expect(await database.db.findingVerdict.count({ where: { caseId } })).toBe(0);
  });

  it("is never edited nor taken away", async () => {
    await judgeFinding(database.db, await written(), { verdict: "right" }, ada, now);
    await expect(
      database.db.findingVerdict.updateMany({ where: { caseId }, data: { verdict: "wrong" } }),
    ).rejects.toThrow(/kept/);
    await expect(database.db.findingVerdict.deleteMany({ where: { caseId } })).rejects.toThrow(/kept/);
  });
});
