import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import type { Policy } from "@/domain/scorecard/policy";
import { keptVerdict } from "@/domain/simulation/kept-verdict";
import { verdictOf } from "@/domain/simulation/verdict-of";
import { somePastCases } from "@/fixtures/past-cases/draw-past-case";
import { plantPastCases } from "@/fixtures/past-cases/plant-past-cases";
import { livePolicy } from "../policy/live-policy";
import { judgeShadows } from "./judge-shadows";
import { beginShadow, endShadow } from "./shadow-runs";
import { tallyShadow } from "./tally-shadow";

let database: TestDatabase;
let live: Policy;
const begun = new Date("2026-11-20T08:00:00Z");
beforeAll(async () => {
  database = await withTestDatabase();
  live = await livePolicy(database.db);
});
afterAll(() => database.close());

it("judges what is recommended while it runs, keeps both answers, and changes nothing else", async () => {
  const { db } = database;
  const draft = { ...live, version: "bolder", shareOfSales: 35 };
  await plantPastCases(db, somePastCases(1, "before"), { under: live, at: new Date("2026-11-20T07:00:00Z") });
  const begin = () => db.$transaction((tx) => beginShadow(tx, { draft, byId: "riva", now: begun }));
  const id = await begin();
  expect(await begin()).toBe(id);
  const planted = await plantPastCases(db, somePastCases(3), { under: live, at: new Date("2026-11-20T09:00:00Z") });
  const before = await db.recommendation.findMany({ orderBy: { id: "asc" } });
  expect(await judgeShadows(db)).toBe(3);
  expect(await judgeShadows(db)).toBe(0);
  const rows = await db.shadowJudgement.findMany({ where: { shadowId: id } });
  expect(rows.map((one) => one.caseId).sort()).toEqual(planted.map((one) => one.caseId).sort());
  for (const row of rows) {
    const { past } = planted.find((one) => one.caseId === row.caseId)!;
    expect(keptVerdict(row.live)).toEqual(verdictOf(past, live));
    expect(keptVerdict(row.draft)).toEqual(verdictOf(past, draft));
  }
  const [was, would] = [live, draft].map((one) => planted.map(({ past }) => verdictOf(past, one).likely));
  const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);
  expect((await tallyShadow(db, id)).all).toMatchObject({
    ...{ cases: 3, live: sum(was!), draft: sum(would!) },
    gain: would!.filter((amount, at) => amount > was![at]!).length,
  });
  expect(await db.recommendation.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  expect(await db.notice.count()).toBe(0);

  const end = () => db.$transaction((tx) => endShadow(tx, { version: "bolder", byId: "riva", now: begun }));
  expect(await end()).toBe(true);
  expect(await end()).toBe(false);
  await plantPastCases(db, somePastCases(1, "after"), { under: live, at: new Date("2026-11-20T10:00:00Z") });
  expect(await judgeShadows(db)).toBe(0);
  const acts = await db.auditEntry.findMany({ where: { subject: "policy:bolder" }, orderBy: { seq: "asc" } });
  expect(acts.map((one) => one.act)).toEqual(["policy.shadow-begun", "policy.shadow-ended"]);
});
