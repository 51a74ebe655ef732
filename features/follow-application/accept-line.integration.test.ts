import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import { verifyAudit } from "@/pipeline/audit/verify-audit";
import { acceptLine } from "./actions/accept-line";

let database: TestDatabase;
let reviewerId: string;
const now = new Date("2026-11-21T09:00:00Z");
beforeAll(async () => {
  database = await withTestDatabase();
  const staff = { role: "reviewer" as const, address: "ada@example.com", name: "Ada" };
  reviewerId = (await database.db.user.create({ data: staff })).id;
});
afterAll(() => database.close());

/** An owner whose line is in euro, and who asked for more. */
async function newOwner() {
  const { db } = database;
  const address = `${crypto.randomUUID()}@example.com`;
  const owner = await db.user.create({ data: { role: "owner", address, name: "" } });
  const money = { yearlySales: 100_000_00n, currency: "EUR", currentLine: 12_000_00n, lineCurrency: "EUR" };
  const business = await db.business.create({
    data: { ownerId: owner.id, name: "Rosa", industry: "export", ...money },
  });
  return { ownerId: owner.id, businessId: business.id };
}

/** A case of the business that was decided; its recommendation was in yuan. */
async function decided(businessId: string, amount: bigint | null, at: Date): Promise<string> {
  const { db } = database;
  const state = amount === null ? "declined" : "approved";
  const row = await db.case.create({ data: { businessId, state, createdAt: at, submittedAt: at } });
  const assessment = { recommendation: { currency: "CNY", likely: "140000.00" } };
  const recommendation = await db.recommendation.create({
    data: { caseId: row.id, caseVersion: 1, policyVersion: "test", inputHash: "x", snapshot: {}, assessment },
  });
  const outcome = amount === null ? "decline" : "approve";
  const decision = await db.decision.create({
    data: {
      ...{
        caseId: row.id,
        caseVersion: 1,
        outcome,
        amount,
        reasonCodes: ["as-recommended"],
        recommendationId: recommendation.id,
      },
      ...{ signaturesNeeded: 1, state: "proposed" },
    },
  });
  const signature = { decisionId: decision.id, userId: reviewerId, signedAt: at };
  await db.signature.create({ data: signature });
  await db.decision.update({ where: { id: decision.id }, data: { state: "final", finalAt: at } });
  return row.id;
}

const lineOf = (id: string) =>
  database.db.business.findUniqueOrThrow({ where: { id }, select: { currentLine: true, lineCurrency: true } });
const acceptances = (caseId: string) =>
  database.db.auditEntry.count({ where: { subject: `case:${caseId}`, act: "line.accepted" } });

describe("accepting a line", () => {
  let owner: Awaited<ReturnType<typeof newOwner>>;
  beforeEach(async () => {
    owner = await newOwner();
  });

  it("makes it the current one, in the currency it was decided in, with its row in the audit chain", async () => {
    const caseId = await decided(owner.businessId, 140_000_00n, now);
    expect(await acceptLine(database.db, { caseId, ownerId: owner.ownerId }, now)).toEqual({ ok: true });
    expect(await lineOf(owner.businessId)).toEqual({ currentLine: 140_000_00n, lineCurrency: "CNY" });
    expect(await database.db.case.findUnique({ where: { id: caseId } })).toMatchObject({
      ...{ state: "accepted", version: 2 },
    });
    expect(await database.db.decision.findFirst({ where: { caseId } })).toMatchObject({ acceptedAt: now });
    expect(await acceptances(caseId)).toBe(1);
    expect(await verifyAudit(database.db)).toMatchObject({ ok: true });
  });

  it("twenty times at once is accepting once", async () => {
    const caseId = await decided(owner.businessId, 140_000_00n, now);
    const taps = Array.from({ length: 20 }, () => acceptLine(database.db, { caseId, ownerId: owner.ownerId }, now));
    expect(new Set((await Promise.all(taps)).map((one) => one?.ok))).toEqual(new Set([true]));
    expect(await acceptances(caseId)).toBe(1);
  });

  it("is nobody else's to do: not another owner's, not a reviewer's, not of a case that there is not", async () => {
    const caseId = await decided(owner.businessId, 140_000_00n, now);
    const another = await newOwner();
    for (const ownerId of [another.ownerId, reviewerId, "", crypto.randomUUID()])
      expect(await acceptLine(database.db, { caseId, ownerId }, now)).toBeNull();
    expect(await acceptLine(database.db, { caseId: crypto.randomUUID(), ownerId: owner.ownerId }, now)).toBeNull();
    expect(await lineOf(owner.businessId)).toEqual({ currentLine: 12_000_00n, lineCurrency: "EUR" });
    expect(await acceptances(caseId)).toBe(0);
  });

  it("of a case that was declined, or not decided yet, changes nothing", async () => {
    const declined = await decided(owner.businessId, null, now);
    const open = await database.db.case.create({ data: { businessId: owner.businessId, state: "submitted" } });
    for (const caseId of [declined, open.id])
      expect(await acceptLine(database.db, { caseId, ownerId: owner.ownerId }, now)).toEqual({ ok: false });
    expect(await lineOf(owner.businessId)).toMatchObject({ currentLine: 12_000_00n });
  });

  it("of an older case never takes the place of a later one's line", async () => {
    const older = await decided(owner.businessId, 120_000_00n, new Date("2026-11-18T09:00:00Z"));
    const later = await decided(owner.businessId, 160_000_00n, new Date("2026-11-20T09:00:00Z"));
    expect(await acceptLine(database.db, { caseId: later, ownerId: owner.ownerId }, now)).toEqual({ ok: true });
    expect(await acceptLine(database.db, { caseId: older, ownerId: owner.ownerId }, now)).toEqual({ ok: false });
    expect(await lineOf(owner.businessId)).toMatchObject({ currentLine: 160_000_00n });
    expect(await database.db.case.findUnique({ where: { id: older } })).toMatchObject({ state: "approved" });
  });
});
