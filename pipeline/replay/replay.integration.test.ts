import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import { engineVersion } from "@/domain/recommendation/engine-version";
import type { Policy } from "@/domain/scorecard/policy";
import { somePastCases } from "@/fixtures/past-cases/draw-past-case";
import { type Planted, plantPastCases } from "@/fixtures/past-cases/plant-past-cases";
import type { Prisma } from "@/prisma/generated/client";
import { appendAudit } from "../audit/append-audit";
import { hashInput } from "../hash-input";
import { livePolicy } from "../policy/live-policy";
import { countDrift } from "./count-drift";
import { findReplayable } from "./find-replayable";
import { replayNightly } from "./replay-nightly";
import { replayRecommendation } from "./replay-recommendation";

let database: TestDatabase;
let planted: Planted[];
let policy: Policy;
const now = new Date("2026-11-22T18:00:00Z");

beforeAll(async () => {
  database = await withTestDatabase();
  policy = await livePolicy(database.db);
  planted = await plantPastCases(database.db, somePastCases(5), { under: policy });
});
afterAll(() => database.close());

const replay = async (index: number) => {
  const [stored] = await findReplayable(database.db, planted[index]!.caseId);
  return replayRecommendation(database.db, stored!);
};
const change = (index: number, data: Prisma.RecommendationUpdateInput) =>
  database.db.recommendation.update({ where: { id: planted[index]!.recommendationId }, data });

describe("a stored recommendation judged again from its snapshot", () => {
  it("gives the same bytes", async () => {
    const again = await replay(0);
    expect(again).toMatchObject({ verdict: "same", differs: [] });
    expect(again.replayedHash).toBe(again.storedHash);
  });

  it("is told from one whose amount somebody changed, and where", async () => {
    const { assessment } = await database.db.recommendation.findUniqueOrThrow({
      where: { id: planted[1]!.recommendationId },
    });
    const tampered = structuredClone(assessment) as { recommendation: { likely: string } };
    tampered.recommendation.likely = "9999000.00";
    await change(1, { assessment: tampered });
    expect(await replay(1)).toMatchObject({ verdict: "different", differs: ["recommendation.likely"] });
  });

  it("is drift when its evidence was changed, its policy is gone, or it cannot be judged at all", async () => {
    const kept = await database.db.recommendation.findUniqueOrThrow({ where: { id: planted[2]!.recommendationId } });
    const snapshot = { ...(kept.snapshot as object), today: "2026-11-19" };
    await change(2, { snapshot });
    expect(await replay(2)).toMatchObject({ verdict: "snapshot-changed" });
    await change(3, { policyVersion: "never-published" });
    expect(await replay(3)).toMatchObject({ verdict: "policy-missing", differs: ["never-published"] });
    const broken = { ...(kept.snapshot as object), documents: null };
    await change(4, { snapshot: broken, inputHash: hashInput(broken) });
    expect(await replay(4)).toMatchObject({ verdict: "threw" });
  });

  it("of other rules is told from one that drifted, and from one that somebody changed since", async () => {
    const [stored] = await plantPastCases(database.db, somePastCases(1, "earlier"), { under: policy });
    const { caseId, recommendationId } = stored!;
    const where = { id: recommendationId };
    const row = await database.db.recommendation.findUniqueOrThrow({ where });
    const snapshot = { ...(row.snapshot as object), engine: 0 };
    const [inputHash, before] = [hashInput(snapshot), row.assessment as { scorecard: object }];
    const assessment = { ...before, scorecard: { ...before.scorecard, total: -1 } };
    const keep = (data: Prisma.RecommendationUpdateInput) => database.db.recommendation.update({ where, data });
    const again = async () => replayRecommendation(database.db, (await findReplayable(database.db, caseId))[0]!);
    await keep({ snapshot, inputHash, assessment });
    const differs = [`engine 0 -> ${engineVersion}`, "scorecard.total"];
    expect(await again()).toMatchObject({ verdict: "other-rules", differs });
    await database.db.$transaction((tx) =>
      appendAudit(tx, {
        ...{ actorId: null, act: "case.recommended", subject: `case:${caseId}` },
        data: { inputHash, assessmentHash: hashInput(assessment) },
      }),
    );
    expect(await again()).toMatchObject({ verdict: "other-rules", differs });
    await keep({ assessment: { ...assessment, facts: [] } });
    expect(await again()).toMatchObject({ verdict: "assessment-changed" });
    await database.db.recommendation.delete({ where });
  });

  it("is found by its decision, too, and nothing by an id that nobody knows", async () => {
    const { caseId, recommendationId } = planted[0]!;
    const decision = await database.db.decision.create({
      data: {
        caseId,
        caseVersion: 1,
        recommendationId,
        outcome: "decline",
        reasonCodes: ["too-new"],
        state: "proposed",
      },
    });
    expect((await findReplayable(database.db, decision.id)).map(({ id }) => id)).toEqual([recommendationId]);
    expect(await findReplayable(database.db, "nobody")).toEqual([]);
  });
});

describe("the night's replaying", () => {
  it("takes what decisions rest on first, keeps a row each and audits what drifted, once a local day", async () => {
    const { db } = database;
    const night = await replayNightly(db, now, 4);
    expect(night).toMatchObject({ day: "2026-11-23", replayed: 4 });
    const kept = await db.replay.findMany({ where: { day: "2026-11-23" } });
    expect(kept.map((one) => one.recommendationId)).toContain(planted[0]!.recommendationId);
    expect(night!.drifted).toBe(3);
    expect(await db.auditEntry.count({ where: { act: "recommendation.drifted" } })).toBe(3);
    expect(await replayNightly(db, now, 4)).toBeNull();
    expect(await replayNightly(db, new Date(now.getTime() + 86_400_000), 9)).toMatchObject({ replayed: 5, drifted: 4 });
  });

  it("is counted for the rail of the desk for a week, each recommendation once", async () => {
    const { db } = database;
    expect(await countDrift(db, new Date(now.getTime() + 2 * 86_400_000))).toBe(4);
    expect(await countDrift(db, new Date(now.getTime() + 9 * 86_400_000))).toBe(0);
  });

  it("goes on where it was cut off, without replaying twice", async () => {
    const { db } = database;
    await db.replayRound.update({ where: { day: "2026-11-23" }, data: { endedAt: null } });
    expect(await replayNightly(db, now, 5)).toMatchObject({ replayed: 5, drifted: 4 });
    expect(await db.replay.count({ where: { day: "2026-11-23" } })).toBe(5);
  });
});
