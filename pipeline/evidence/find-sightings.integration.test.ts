import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import { ownACase } from "../trial/own-a-case";
import { findSightings, type Traces } from "./find-sightings";

let database: TestDatabase;
let ours: Awaited<ReturnType<typeof ownACase>>;
let theirs: Awaited<ReturnType<typeof ownACase>>;
beforeAll(async () => {
  database = await withTestDatabase();
  ours = await ownACase(database.db);
  theirs = await ownACase(database.db);
});
afterAll(() => database.close());

type Shown = {
  sha256?: string;
  part?: number;
  parentId?: string;
  kind?: string;
  keys?: string[];
  perceptualHash?: string;
  state?: string;
};

async function show(caseId: string, shown: Shown): Promise<Traces> {
  const { sha256 = randomUUID(), kind = "vehicle-photo", keys = [], perceptualHash = null, state = "done" } = shown;
  const { part = 1, parentId = null } = shown;
  await database.db.blob.createMany({ data: [{ sha256, bytes: 1, mediaType: "image/jpeg" }], skipDuplicates: true });
  const { id } = await database.db.document.create({
    data: { caseId, sha256, fileName: "a", kind, state, part, parentId },
  });
  await database.db.extraction.create({
    data: { documentId: id, version: 1, kind, fields: {}, businessKeys: keys, perceptualHash },
  });
  return { documentId: id, firstId: parentId ?? id, part, sha256, keys, perceptualHash };
}

async function seenElsewhere(mine: Shown, other: Shown): Promise<string[]> {
  const own = await show(ours.caseId, mine);
  const found = await show(theirs.caseId, other);
  const sightings = await findSightings(database.db, ours.businessId, [own]);
  const hits = sightings.filter((one) => one.otherDocumentId === found.documentId);
  expect(hits.every((hit) => hit.documentId === own.documentId && hit.otherBusinessId === theirs.businessId)).toBe(
    true,
  );
  return hits.map((hit) => hit.how);
}

describe("the same evidence at another applicant", () => {
  it("is found by equal bytes", async () => {
    const sha256 = randomUUID();
    expect(await seenElsewhere({ sha256 }, { sha256 })).toEqual(["bytes"]);
  });

  it("is found part by part in a file of several, and whoever sent the file first showed all of it first", async () => {
    const sha256 = randomUUID();
    const first = await show(ours.caseId, { sha256 });
    const theirFirst = await show(theirs.caseId, { sha256 });
    const theirSecond = await show(theirs.caseId, { sha256, part: 2, parentId: theirFirst.documentId });
    const second = await show(ours.caseId, { sha256, part: 2, parentId: first.documentId });
    const sightings = await findSightings(database.db, ours.businessId, [first, second]);
    expect(sightings.map((one) => [one.documentId, one.otherDocumentId, one.shownFirst])).toEqual([
      [first.documentId, theirFirst.documentId, true],
      [second.documentId, theirSecond.documentId, true],
    ]);
  });

  it("is found by what the document speaks of, a truck apart from a paper", async () => {
    const keys = [`vat-invoice:${randomUUID()}`];
    expect(await seenElsewhere({ kind: "vat-invoice", keys }, { kind: "vat-invoice", keys })).toEqual(["business-key"]);
    const plate = [`plate:${randomUUID()}`];
    expect(await seenElsewhere({ keys: plate }, { kind: "vehicle-licence", keys: plate })).toEqual(["plate"]);
  });

  it("is found when two photos differ in a few bits, not when they differ in more", async () => {
    const mine = { perceptualHash: "f0f0a5a50f0f5a5a" };
    expect(await seenElsewhere(mine, { perceptualHash: "f0f0a5a50f0f5a59" })).toEqual(["picture"]);
    expect(await seenElsewhere(mine, { perceptualHash: "0f0fa5a50f0f5a5a" })).toEqual([]);
  });

  it("is not claimed of flat pictures, nor of papers that merely look alike", async () => {
    expect(await seenElsewhere({ perceptualHash: "0000000000000001" }, { perceptualHash: "0000000000000001" })).toEqual(
      [],
    );
    const paper = { kind: "receipt", perceptualHash: "f1e2a5a50f0f5a5a" };
    expect(await seenElsewhere(paper, paper)).toEqual([]);
  });

  it("is not looked for in what was removed, nor in one's own earlier cases", async () => {
    const sha256 = randomUUID();
    expect(await seenElsewhere({ sha256 }, { sha256, state: "removed" })).toEqual([]);
    const earlier = await database.db.case.create({ data: { businessId: ours.businessId, state: "declined" } });
    await show(earlier.id, { sha256 });
    const own = await show(ours.caseId, { sha256 });
    expect(await findSightings(database.db, ours.businessId, [own])).toEqual([]);
  });
});
