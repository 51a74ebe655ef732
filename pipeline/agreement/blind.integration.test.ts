import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import { answerBlind, takeBlind } from "@/features/watch-agreement/actions/blind-review";
import { loadBlind } from "@/features/watch-agreement/queries/load-blind";
import { loadSettled } from "@/features/watch-agreement/queries/load-settled";
import { mayAnswer, notForThem } from "@/features/watch-agreement/queries/may-answer";
import { drawPastCase } from "@/fixtures/past-cases/draw-past-case";
import { type Planted, plantPastCases } from "@/fixtures/past-cases/plant-past-cases";
import { setBlindShare } from "./blind-share";
import { drawBlindReviews } from "./draw-blind-reviews";
import { noteVisit } from "./note-visit";

let database: TestDatabase;
let planted: Planted[];
const now = new Date("2026-11-22T08:00:00Z");
const staff: Record<string, { id: string; role: string }> = {};

beforeAll(async () => {
  database = await withTestDatabase();
  const { db } = database;
  for (const name of ["ada", "ben", "cleo"]) {
    const user = await db.user.create({ data: { role: "reviewer", address: `${name}@desk.example`, name } });
    staff[name] = { id: user.id, role: user.role };
  }
  planted = await plantPastCases(db, [drawPastCase("blind 1"), drawPastCase("blind 2")]);
  for (const { caseId, recommendationId, past } of planted)
    await db.decision.create({
      data: {
        ...{ caseId, caseVersion: 1, recommendationId, outcome: "change", reasonCodes: ["evidence-strong"] },
        ...{ amount: BigInt(past.attestation.currentLine.replace(".", "")) + 5_000_000n, createdAt: now },
        ...{ state: "final", finalAt: now },
        signatures: { create: { userId: staff.ada!.id, signedAt: now } },
      },
    });
});
afterAll(() => database.close());

describe("a blind second review", () => {
  it("is put of the sampled cases only, once", async () => {
    const { db } = database;
    const by = { byId: "riva", now };
    await setBlindShare(db, 0, by);
    expect(await drawBlindReviews(db, now)).toBe(0);
    await setBlindShare(db, 100, by);
    expect(await drawBlindReviews(db, now)).toBe(2);
    expect(await drawBlindReviews(db, now)).toBe(0);
    await expect(setBlindShare(db, 101, by)).rejects.toThrow("no percentage");
  });

  it("is offered to nobody who decided, claimed, judged or has just opened the case, and taken by exactly one", async () => {
    const { db } = database;
    const ids = async (name: string) => (await mayAnswer(db, staff[name]!.id)).map(({ id }) => id);
    expect(await ids("ada")).toEqual([]);
    await db.case.update({ where: { id: planted[0]!.caseId }, data: { claimedById: staff.cleo!.id } });
    expect(await ids("cleo")).toHaveLength(1);
    const dora = await db.user.create({ data: { role: "reviewer", address: "dora@desk.example", name: "dora" } });
    const visit = { caseId: planted[1]!.caseId, userId: dora.id };
    for (const at of [now, new Date()]) await noteVisit(db, { ...visit, now: at });
    expect((await mayAnswer(db, dora.id)).map(({ caseId }) => caseId)).toEqual([planted[0]!.caseId]);
    expect(await notForThem(db, dora.id)).toBe(1);
    expect(await db.caseVisit.findMany({ where: visit })).toMatchObject([{ at: now }]);
    const [id] = await ids("cleo");
    const took = await Promise.all([takeBlind(db, id!, staff.cleo!, now), takeBlind(db, id!, staff.ben!, now)]);
    expect(took.filter(Boolean)).toHaveLength(1);
    expect(await takeBlind(db, id!, staff.ada!, now)).toBe(false);
    expect(await takeBlind(db, id!, { ...staff.ben!, role: "auditor" }, now)).toBe(false);
  });

  it("keeps one answer, refuses an amount below the line, and changes neither case nor decision", async () => {
    const { db } = database;
    const review = await db.blindReview.findFirstOrThrow({ where: { NOT: { reviewerId: null } } });
    const second = { id: review.reviewerId!, role: "reviewer" };
    const before = await db.case.findUniqueOrThrow({
      where: { id: review.caseId },
      include: { decisions: true, business: true },
    });
    const answer = (amount: string, by = second) =>
      answerBlind(db, review.id, { outcome: "approve", amount, note: "" }, by, now);
    expect(await answer("-1")).toEqual({ ok: false, problem: "amount" });
    expect(await answer("9", { ...second, id: "somebody" })).toEqual({ ok: false, problem: "gone" });
    const amount = `${(before.business.currentLine + 5_200_000n) / 100n}.00`;
    expect(await answer(amount)).toEqual({ ok: true });
    expect(await answer(amount)).toEqual({ ok: false, problem: "gone" });
    const { decisions, state, version } = await db.case.findUniqueOrThrow({
      where: { id: review.caseId },
      include: { decisions: true },
    });
    expect({ decisions, state, version }).toEqual({
      ...{ decisions: before.decisions, state: before.state, version: before.version },
    });
    expect(await db.notice.count()).toBe(0);
    expect(await loadBlind(db)).toMatchObject({ pairs: 1, agreed: 1, both: 1, waiting: 1, kappa: null });
  });
});

it("counts final decisions beside what was recommended then", async () => {
  const { settled, names } = await loadSettled(database.db, new Date(0));
  expect(settled.map(({ caseId }) => caseId).sort()).toEqual(planted.map(({ caseId }) => caseId).sort());
  expect(names.get(staff.ada!.id)).toBe("ada");
  expect(settled[0]!.rules.length).toBeGreaterThan(0);
  expect((await loadSettled(database.db, new Date("2027-01-01"))).settled).toEqual([]);
});
