import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import { aDocument } from "@/domain/checks/a-document";
import { loadCaseRows } from "../evidence/load-case-rows";
import { saveTrade } from "../extract/save-trade";
import { hashInput } from "../hash-input";
import { caseSubject } from "../stage";
import { ownACase } from "../trial/own-a-case";
import { corroborate } from "./corroborate";

let database: TestDatabase;
beforeAll(async () => {
  database = await withTestDatabase();
});
afterAll(() => database.close());

/** An applicant of this name and code, with an open case. */
async function applicant(name: string, uscc: string): Promise<string> {
  const { businessId, caseId } = await ownACase(database.db);
  await database.db.business.update({ where: { id: businessId }, data: { name, uscc } });
  return caseId;
}

type Firm = readonly [name: string, uscc: string];

/** Shows an invoice in a case, read and extracted. */
async function show(caseId: string, [sellerName, sellerTaxId]: Firm, [buyerName, buyerTaxId]: Firm): Promise<void> {
  const { db } = database;
  const sha256 = randomUUID();
  const { kind, fields } = aDocument("vat-invoice", {
    ...{ sellerName, sellerTaxId, buyerName, buyerTaxId, issuedOn: "2026-05-14", totalAmount: "31605.00" },
  });
  await db.blob.create({ data: { sha256, bytes: 1, mediaType: "text/xml" } });
  const { id } = await db.document.create({ data: { caseId, sha256, fileName: "a.xml", kind, state: "done" } });
  await db.extraction.create({
    data: { documentId: id, version: 1, kind, fields: JSON.parse(JSON.stringify(fields)) },
  });
  await saveTrade(db, { id, kind, fields });
}

const hashOf = async (caseId: string) => hashInput((await loadCaseRows(database.db, caseId)).key);
const wakes = async (caseId: string) =>
  (await corroborate.next(database.db, caseId)).flatMap(({ stage, subject }) =>
    stage === "corroborate" ? [subject] : [],
  );

describe("trade that others show", () => {
  const [a, b, c, far]: readonly [Firm, Firm, Firm, Firm] = [
    ["顺达货运有限公司", "91440101MA5H8K2P0A"],
    ["好力岚五金有限公司", "91440101MA4W7T3B0B"],
    ["梦溪桥家居有限公司", "91440101MA4X2R6L0C"],
    ["澜桥电子有限公司", "91440101MA51N7Q40D"],
  ];

  it("changes a case, and has the other looked at again, where it closes a circle; other trade leaves it in peace", async () => {
    const [ours, theirs] = [await applicant(...a), await applicant(...b)];
    await show(ours, a, b);
    await show(ours, c, a);
    const alone = await hashOf(ours);
    await show(theirs, b, far);
    expect(await hashOf(ours)).toBe(alone);
    expect(await wakes(ours)).toEqual([]);
    await show(theirs, b, c);
    const closed = await hashOf(ours);
    expect(closed).not.toBe(alone);
    expect(await wakes(ours)).toEqual([caseSubject(theirs)]);
    expect(await wakes(theirs)).toEqual([caseSubject(ours)]);
    // Looking again finds nothing new: the input is the same, so waking up ends.
    expect(await hashOf(ours)).toBe(closed);
  });
});
