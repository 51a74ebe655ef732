import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import { policy } from "@/domain/scorecard/policy";
import { keptTally } from "@/domain/simulation/kept-tally";
import { verdictOf } from "@/domain/simulation/verdict-of";
import { somePastCases } from "@/fixtures/past-cases/draw-past-case";
import { type Planted, plantPastCases } from "@/fixtures/past-cases/plant-past-cases";
import { keepDigests } from "./keep-digests";
import { requestSimulation } from "./request-simulation";
import { runSimulations } from "./run-simulations";

let database: TestDatabase;
let planted: Planted[];
const now = new Date("2026-11-22T08:00:00Z");
const draft = { ...policy, version: "draft", shareOfSales: 30 };
const several = { now: () => now, processes: 2 };

beforeAll(async () => {
  database = await withTestDatabase();
  planted = await plantPastCases(database.db, somePastCases(24));
});
afterAll(() => database.close());

const ask = (of = draft) =>
  database.db.$transaction((tx) => requestSimulation(tx, { draft: of, live: policy, byId: "riva", now }));

describe("a draft tried on all past cases", () => {
  it("tells in several processes what judging each case in turn tells, and is written down once", async () => {
    const id = await ask();
    expect(await ask()).toBe(id);
    expect(await runSimulations(database.db, several)).toBe(1);
    expect(await runSimulations(database.db, several)).toBe(0);
    const kept = await database.db.simulation.findUniqueOrThrow({ where: { id } });
    const tally = keptTally(kept.result);
    const verdicts = planted.map(({ past }) => [verdictOf(past, policy), verdictOf(past, draft)] as const);
    const total = (of: 0 | 1) => verdicts.reduce((sum, pair) => sum + pair[of].likely, 0n);
    expect(kept).toMatchObject({ state: "done", cases: 24, judged: 24, error: null });
    expect(tally.all).toMatchObject({ cases: 24, live: total(0), draft: total(1) });
    expect(tally.all.gain).toBe(verdicts.filter(([live, other]) => other.likely > live.likely).length);
    expect(tally.all.gain).toBeGreaterThan(0);
    expect(tally.most.length).toBeGreaterThan(0);
    const audited = await database.db.auditEntry.findMany({ where: { subject: "policy:draft" } });
    expect(audited.map((one) => one.act)).toEqual(["policy.simulation-asked", "policy.simulation-done"]);
  });

  it("begins again what a dead worker left running, and counts a case it cannot read without stopping", async () => {
    await database.db.caseDigest.update({ where: { caseId: planted[0]!.caseId }, data: { digest: "{torn" } });
    const id = await ask({ ...draft, shareOfSales: 10 });
    await database.db.simulation.update({ where: { id }, data: { state: "running", judged: 7 } });
    await runSimulations(database.db, several);
    const kept = await database.db.simulation.findUniqueOrThrow({ where: { id } });
    expect(keptTally(kept.result)).toMatchObject({ unjudged: 1, all: { cases: 23 } });
  });

  it("fails in words when a policy is none", async () => {
    const id = await ask({ ...draft, step: "many" });
    await runSimulations(database.db, several);
    expect(await database.db.simulation.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "failed",
      error: expect.stringContaining("step"),
    });
  });
});

it("makes a digest anew when its case is recommended again or its form is old, and only then", async () => {
  const { caseId, recommendationId } = planted[1]!;
  expect(await keepDigests(database.db)).toBe(0);
  await database.db.caseDigest.update({ where: { caseId }, data: { version: 0 } });
  expect(await keepDigests(database.db)).toBe(1);
  const {
    id: _,
    createdAt: __,
    ...before
  } = await database.db.recommendation.findUniqueOrThrow({
    where: { id: recommendationId },
  });
  const again = await database.db.recommendation.create({
    data: { ...before, snapshot: before.snapshot!, assessment: before.assessment!, createdAt: now },
  });
  expect(await keepDigests(database.db)).toBe(1);
  expect(await database.db.caseDigest.findUniqueOrThrow({ where: { caseId } })).toMatchObject({
    recommendationId: again.id,
    language: "zh-CN",
  });
});
