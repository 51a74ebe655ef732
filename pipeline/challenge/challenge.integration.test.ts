import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import { freshCode } from "@/domain/checks/fresh-code";
import { isLiveCode, signsApart } from "@/domain/values/live-code/live-code";
import { verifyAudit } from "../audit/verify-audit";
import { loadDocument } from "../evidence/load-document";
import { ownACase } from "../trial/own-a-case";
import { type Issued, issueChallenge, liveChallenge } from "./issue-challenge";

let database: TestDatabase;
let owner: Awaited<ReturnType<typeof ownACase>>;
beforeAll(async () => {
  database = await withTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  owner = await ownACase(database.db);
});

const noon = new Date("2026-11-20T12:00:00.000Z");
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const lineAt = (minutes: number) => ({ db: database.db, now: () => after(minutes) });
const codeAt = async (minutes: number, whose = owner): Promise<string> => {
  const issued: Issued = await issueChallenge(lineAt(minutes), whose);
  if (!issued.ok) throw new Error(issued.problem);
  return issued.code;
};

type Photo = { shows: string; begun: number; arrived?: number; promised?: boolean; sha256?: string; caseId?: string };

/** A photo of a truck on which `shows` was read, and what fresh-code says of it. */
async function photo({ shows, begun, arrived = begun, promised = true, caseId = owner.caseId, ...rest }: Photo) {
  const { db } = database;
  const sha256 = rest.sha256 ?? createHash("sha256").update(randomUUID()).digest("hex");
  const uploadId = randomUUID();
  await db.blob.createMany({ data: [{ sha256, bytes: 1, mediaType: "image/jpeg" }], skipDuplicates: true });
  const { id } = await db.document.create({
    data: { caseId, sha256, fileName: "truck.jpg", kind: "vehicle-photo", uploadId, createdAt: after(arrived) },
  });
  const promisedSha256 = promised ? sha256 : null;
  const sent = { id: uploadId, userId: owner.userId, caseId, fileName: "truck.jpg", bytes: 1, promisedSha256 };
  await db.upload.create({ data: { ...sent, documentId: id, createdAt: after(begun) } });
  const line = { text: shows, box: [0.3, 0.6, 0.2, 0.1], confidence: 0.97, rung: "ocr" };
  const pages = [{ number: 1, width: 1600, height: 1200, lines: [line], codes: [], plates: [] }];
  const reading = {
    file: { name: "", mediaType: "image/jpeg", sha256, bytes: 1 },
    pages,
    pageCount: 1,
    structured: [],
  };
  await db.documentReading.create({
    data: { documentId: id, version: 1, reading: { ...reading, picture: null, pdf: null } },
  });
  await db.extraction.create({
    data: { documentId: id, version: 1, kind: "vehicle-photo", fields: {} },
  });
  return freshCode.run(await loadDocument(db, id), { today: "2026-11-20" });
}

describe("a live code", () => {
  it("is shown once, is the only good one, and is in the audit", async () => {
    const first = await codeAt(0);
    expect(isLiveCode(first)).toBe(true);
    expect(await liveChallenge(lineAt(4), owner.caseId)).toEqual({ code: first, goodForSeconds: 360 });
    const second = await codeAt(5);
    expect(signsApart(first, second)).toBeGreaterThanOrEqual(2);
    expect(await liveChallenge(lineAt(6), owner.caseId)).toEqual({ code: second, goodForSeconds: 540 });
    expect(await liveChallenge(lineAt(15), owner.caseId)).toBeNull();
    const shown = { subject: `case:${owner.caseId}`, act: "live-code.shown", actorId: owner.userId };
    expect(await database.db.auditEntry.count({ where: shown })).toBe(2);
    expect(await verifyAudit(database.db)).toMatchObject({ ok: true });
  });

  it("is one even when two are asked for at once", async () => {
    await Promise.all([codeAt(0), codeAt(0), codeAt(0)]);
    expect(await database.db.challenge.count({ where: { caseId: owner.caseId, supersededAt: null } })).toBe(1);
  });

  it("is given six times in ten minutes and not once more", async () => {
    for (let asked = 0; asked < 6; asked++) await codeAt(1);
    expect(await issueChallenge(lineAt(2), owner)).toEqual({ ok: false, problem: "too-many-codes" });
    expect((await issueChallenge(lineAt(21), owner)).ok).toBe(true);
  });
});

describe("a photo with a code", () => {
  it("is live when its upload began in time, however late it arrived", async () => {
    const code = await codeAt(0);
    expect(await photo({ shows: code, begun: 9, arrived: 300 })).toMatchObject({ verdict: "pass", page: 1 });
    expect(await photo({ shows: code, begun: 11 })).toMatchObject({ verdict: "concern", saw: { why: "late" } });
  });

  it("is judged by its arrival when nobody said beforehand what its bytes would be", async () => {
    const code = await codeAt(0);
    expect(await photo({ shows: code, begun: 2, arrived: 30, promised: false })).toMatchObject({ severity: "info" });
    expect(await photo({ shows: code, begun: 2, arrived: 8, promised: false })).toMatchObject({ verdict: "pass" });
  });

  it("counts with the code before when its upload began before the new one was asked for", async () => {
    const [first, second] = [await codeAt(0), await codeAt(5)];
    expect(await photo({ shows: first, begun: 4 })).toMatchObject({ verdict: "pass" });
    expect(await photo({ shows: first, begun: 6 })).toMatchObject({ saw: { why: "late" } });
    expect(await photo({ shows: second, begun: 4 })).toMatchObject({ saw: { why: "missing" } });
    expect(await photo({ shows: second, begun: 6 })).toMatchObject({ verdict: "pass" });
  });

  it("stays live when an appeal shows the same bytes again", async () => {
    const code = await codeAt(0);
    const sha256 = createHash("sha256").update(randomUUID()).digest("hex");
    await photo({ shows: code, begun: 3, sha256 });
    const appeal = await database.db.case.create({ data: { businessId: owner.businessId } });
    expect(await photo({ shows: code, begun: 4000, sha256, caseId: appeal.id })).toMatchObject({ verdict: "pass" });
  });

  it("is somebody else's when the code was given to another applicant, with and without a code of one's own", async () => {
    const code = await codeAt(0, await ownACase(database.db));
    const foreign = { verdict: "concern", severity: "medium", saw: { why: "foreign" }, page: 1 };
    expect(await photo({ shows: code, begun: 5 })).toMatchObject(foreign);
    await codeAt(1);
    expect(await photo({ shows: code, begun: 5 })).toMatchObject(foreign);
  });

  it("is asked nothing when no code was shown before it", async () => {
    expect(await photo({ shows: "K2PT", begun: 0 })).toMatchObject({ verdict: "not-applicable" });
    await codeAt(0);
    expect(await photo({ shows: "顺达货运", begun: 5 })).toMatchObject({ severity: "info", saw: { why: "missing" } });
    expect(await photo({ shows: "顺达货运", begun: 60 })).toMatchObject({ verdict: "not-applicable" });
  });
});
