import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import { keyedHash } from "@/adapters/seal/keyed-hash";
import { copyOf } from "@/bench/near-duplicates/copy-of";
import { drawnSketch, flatSketch } from "@/bench/near-duplicates/drawn-sketch";
import { aDocument } from "@/domain/checks/a-document";
import type { CheckedDocument } from "@/domain/checks/check";
import type { Sighting } from "@/domain/corroboration/corroboration";
import { mirrored, type Sketch } from "@/domain/corroboration/likeness/sketch";
import { findInMemory } from "@/domain/corroboration/traces/find-in-memory";
import { shownOf } from "@/domain/corroboration/traces/shown-of";
import type { KindId } from "@/domain/documents/kind";
import { randomFrom } from "@/fixtures/generate/random";
import { saveTraces } from "../extract/save-traces";
import { ownACase } from "../trial/own-a-case";
import { findSightings, type Wanted } from "./find-sightings";

let database: TestDatabase;
let ours: Awaited<ReturnType<typeof ownACase>>;
let theirs: Awaited<ReturnType<typeof ownACase>>;
beforeAll(async () => {
  database = await withTestDatabase();
  ours = await ownACase(database.db);
  theirs = await ownACase(database.db);
});
afterAll(() => database.close());

type Shown = Partial<CheckedDocument> & {
  values?: Record<string, string>;
  sketch?: Sketch;
  parentId?: string;
  state?: string;
};
type Kept = Wanted & { document: CheckedDocument; businessId: string };

async function show({ caseId, businessId }: { caseId: string; businessId: string }, shown: Shown): Promise<Kept> {
  const { values = {}, sketch, parentId = null, state = "done", ...more } = shown;
  const kind: KindId = more.kind ?? "vehicle-photo";
  const sha256 = more.sha256 ?? randomUUID();
  await database.db.blob.createMany({ data: [{ sha256, bytes: 1, mediaType: "image/jpeg" }], skipDuplicates: true });
  const { id } = await database.db.document.create({
    data: { caseId, sha256, fileName: "a", kind, state, part: more.part ?? 1, parentId },
  });
  const sketches = sketch ? [{ page: 1, sketch: Buffer.from(sketch).toString("base64") }] : [];
  const looks = { pixels: null, sketches, seller: { phones: [], accounts: [], addresses: [] } };
  const document = { ...aDocument(kind, values, { looks, ...more }), id, sha256 };
  const business = await database.db.business.findUniqueOrThrow({ where: { id: businessId } });
  await saveTraces(database.db, keyedHash("test"), document, business);
  return { documentId: id, firstId: parentId ?? id, document, businessId };
}

/** What the database finds, after the memory was asked the same and answered the same. */
async function sightingsOf(own: readonly Kept[], others: readonly Kept[]): Promise<Sighting[]> {
  const found = await findSightings(database.db, ours.businessId, own);
  const inMemory = async ({ document, businessId, firstId }: Kept) => {
    const business = await database.db.business.findUniqueOrThrow({ where: { id: businessId } });
    return shownOf(document, { businessId, applicant: business, shownAs: firstId });
  };
  const memory = findInMemory(await Promise.all(own.map(inMemory)), await Promise.all(others.map(inMemory)));
  const plain = (all: readonly Sighting[]) =>
    all.map((one) => ({ ...one, page: one.page ?? null, box: one.box ?? null }));
  expect(plain(found.filter((one) => others.some(({ documentId }) => documentId === one.otherDocumentId)))).toEqual(
    plain(memory),
  );
  return found;
}

async function seenElsewhere(mine: Shown, other: Shown): Promise<string[]> {
  const own = await show(ours, mine);
  const found = await show(theirs, other);
  return (await sightingsOf([own], [found])).map((hit) => hit.how);
}

const scene = (seed: string) => drawnSketch(randomFrom(seed));
const photo = (sketch: Sketch, values: Record<string, string> = {}): Shown => ({
  kind: "storefront-photo",
  sketch,
  values,
});

describe("the same evidence at another applicant, in the database as in memory", () => {
  it("is found by equal bytes and by equal pixels", async () => {
    const sha256 = randomUUID();
    expect(await seenElsewhere({ sha256 }, { sha256 })).toEqual(["bytes"]);
    const looks = { pixels: randomUUID(), sketches: [], seller: { phones: [], accounts: [], addresses: [] } };
    expect(await seenElsewhere({ looks }, { looks })).toEqual(["pixels"]);
  });

  it("is found part by part in a file of several, and whoever sent the file first showed all of it first", async () => {
    const sha256 = randomUUID();
    const first = await show(ours, { sha256 });
    const theirFirst = await show(theirs, { sha256 });
    const theirSecond = await show(theirs, { sha256, part: 2, parentId: theirFirst.documentId });
    const second = await show(ours, { sha256, part: 2, parentId: first.documentId });
    const sightings = await sightingsOf([first, second], [theirFirst, theirSecond]);
    expect(sightings.map((one) => [one.documentId, one.otherDocumentId, one.shownFirst])).toEqual([
      [first.documentId, theirFirst.documentId, true],
      [second.documentId, theirSecond.documentId, true],
    ]);
  });

  it("is found by what the document speaks of, a truck apart from a paper", async () => {
    const values = { invoiceNumber: randomUUID() };
    expect(await seenElsewhere({ kind: "vat-invoice", values }, { kind: "vat-invoice", values })).toEqual([
      "business-key",
    ]);
    const truck = { plateNumber: `粤B${randomUUID().slice(0, 5)}`, vin: randomUUID() };
    expect(await seenElsewhere({ values: truck }, { kind: "vehicle-licence", values: truck })).toEqual(["plate"]);
    expect(
      await seenElsewhere({ kind: "vehicle-licence", values: truck }, { kind: "vehicle-licence", values: truck }),
    ).toContain("vin");
  });

  it("is found without a number by seller, buyer, day and total; two numbers are two invoices", async () => {
    const values = {
      ...{ sellerName: `顺达货运部${randomUUID().slice(0, 6)}`, buyerName: "好力五金制品有限公司" },
      ...{ issuedOn: "2026-05-14", totalAmount: "31605.00" },
    };
    const invoice = (more: Record<string, string>): Shown => ({ kind: "vat-invoice", values: { ...values, ...more } });
    expect(await seenElsewhere(invoice({}), invoice({ invoiceNumber: "26442000004359160001" }))).toEqual([
      "invoice-likeness",
    ]);
    const other = { sellerName: `${values.sellerName}二` };
    expect(
      await seenElsewhere(
        invoice({ ...other, invoiceNumber: "26442000004359160002" }),
        invoice({ ...other, invoiceNumber: "26442000004359160003" }),
      ),
    ).toEqual([]);
  });

  it("is found when a photo was lit otherwise, cut a little or mirrored, and not when another place was taken", async () => {
    const random = randomFrom("copies");
    for (const seed of ["a", "b", "c", "d"]) {
      expect(await seenElsewhere(photo(copyOf(scene(seed), random)), photo(scene(seed)))).toEqual(["picture"]);
    }
    expect(await seenElsewhere(photo(mirrored(scene("m"))), photo(scene("m")))).toEqual(["picture"]);
    expect(await seenElsewhere(photo(scene("one")), photo(scene("two")))).toEqual([]);
  });

  it("is found in a small part of a photo when its sign reads the same", async () => {
    const whole = scene("sign");
    const part = whole.map(
      (_, at) => whole[(13 + Math.floor((Math.floor(at / 64) * 51) / 64)) * 64 + Math.floor(((at % 64) * 50) / 64)]!,
    );
    const sign = { signText: `同名小店${randomUUID().slice(0, 6)}` };
    expect(await seenElsewhere(photo(part, sign), photo(whole, sign))).toEqual(["picture"]);
    expect(await seenElsewhere(photo(scene("chain one"), sign), photo(scene("chain two"), sign))).toEqual([]);
  });

  it("is not claimed of flat pictures, nor of papers that merely look alike", async () => {
    const flat = flatSketch(randomFrom("flat"));
    expect(await seenElsewhere(photo(flat), photo(flat))).toEqual([]);
    const paper: Shown = { kind: "receipt", sketch: scene("paper") };
    expect(await seenElsewhere(paper, paper)).toEqual([]);
  });

  it("keeps telephone and account as keyed hashes, and finds them so", async () => {
    const line = (text: string) => [{ text, page: 1, box: [0.1, 0.5, 0.3, 0.02] as const }];
    const truck: Shown = { text: line("货运热线 138-0013-8000") };
    expect(await seenElsewhere(truck, truck)).toEqual(["phone"]);
    const rows = await database.db.trace.findMany({ where: { how: "phone" } });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => !/\d{7}/.test(row.value))).toBe(true);
  });

  it("is not looked for in what was removed, nor in one's own earlier cases", async () => {
    const sha256 = randomUUID();
    const own = await show(ours, { sha256 });
    const removed = await show(theirs, { sha256, state: "removed" });
    expect(await findSightings(database.db, ours.businessId, [own])).toEqual([]);
    expect(removed.documentId).not.toBe(own.documentId);
    const earlier = await database.db.case.create({ data: { businessId: ours.businessId, state: "declined" } });
    await show({ caseId: earlier.id, businessId: ours.businessId }, { sha256 });
    expect(await findSightings(database.db, ours.businessId, [own])).toEqual([]);
  });
});
