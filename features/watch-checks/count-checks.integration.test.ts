import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import type { Severity, Verdict } from "@/domain/checks/check";
import { policy } from "@/domain/scorecard/policy";
import { beginOf, periodOf } from "@/ui/desk/period";
import { countChecks } from "./queries/count-checks";
import { viewChecks } from "./queries/view-checks";

let database: TestDatabase;
let caseId: string;
const now = new Date("2026-11-20T08:00:00Z");
const longAgo = new Date("2026-01-01T00:00:00Z");

async function found(check: string, verdict: Verdict, more: { severity?: Severity; version?: number; at?: Date } = {}) {
  const { severity = "info", version = 1, at = now } = more;
  const data = { caseId, runId: "run", check, version, verdict, severity, saw: {}, with: [], createdAt: at };
  return database.db.finding.create({ data });
}
type Row = Awaited<ReturnType<typeof found>>;
const says = (row: Row, byId: string, verdict: string, at = now) =>
  database.db.findingVerdict.create({
    data: {
      ...{ findingId: row.id, caseId, check: row.check, version: row.version, verdict, byId, createdAt: at },
      fingerprint: row.id,
    },
  });

beforeAll(async () => {
  database = await withTestDatabase();
  const { db } = database;
  const business = await db.business.create({
    data: {
      owner: { create: { role: "owner", address: "o@example.com", name: "" } },
      ...{ name: "顺达货运", industry: "haulage", yearlySales: 1n, currentLine: 1n },
    },
  });
  caseId = (await db.case.create({ data: { businessId: business.id, state: "submitted" } })).id;
  for (const verdict of ["pass", "pass", "not-applicable", "could-not-run"] as const)
    await found("invoice-arithmetic", verdict);
  const first = await found("invoice-arithmetic", "fail", { severity: "high" });
  await says(first, "ada", "wrong", longAgo);
  await says(first, "ada", "right");
  await says(first, "ben", "wrong");
  await says(await found("invoice-arithmetic", "concern", { severity: "low" }), "ada", "unsure");
  await says(await found("recapture", "concern", { severity: "low", at: longAgo }), "ada", "wrong", longAgo);
  await found("recapture", "concern", { severity: "low", version: 2 });
});
afterAll(() => database.close());

describe("how right the checks are", () => {
  it("counts runs by check and version, and of each person and finding the newest word", async () => {
    const counts = await countChecks(database.db, beginOf("90", now));
    expect(counts).toEqual([
      {
        ...{ check: "invoice-arithmetic", version: 1, ran: 4, high: 1, medium: 0, low: 1, info: 0, notRun: 1 },
        ...{ right: 1, wrong: 1, unsure: 1, wrongCases: [caseId] },
      },
      {
        ...{ check: "recapture", version: 2, ran: 1, high: 0, medium: 0, low: 1, info: 0, notRun: 0 },
        ...{ right: 0, wrong: 0, unsure: 0, wrongCases: [] },
      },
    ]);
  });

  it("looks back as far as it is asked to", async () => {
    const all = await countChecks(database.db, beginOf("all", now));
    expect(all.map(({ check, version, wrong }) => [check, version, wrong])).toEqual([
      ["invoice-arithmetic", 1, 1],
      ["recapture", 2, 0],
      ["recapture", 1, 1],
    ]);
    expect(periodOf({ days: "3000" })).toBe("90");
  });

  it("shows what does most harm first, titled in the reader's language, and says nothing from too few", async () => {
    const rows = viewChecks(await countChecks(database.db, beginOf("all", now)), policy, "en");
    expect(rows.map((row) => row.title)).toEqual([
      "The invoice's sums",
      "Perhaps a photo of a screen",
      "Perhaps a photo of a screen",
    ]);
    expect(rows.every((row) => row.precision === null)).toBe(true);
  });
});
