import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import type { TradeEdge } from "@/domain/corroboration/trade-graph/trade-edge";
import { mostEdgesOfParty, tradesNear } from "@/domain/corroboration/trade-graph/trades-near";
import { ownACase } from "../trial/own-a-case";
import { findTrades } from "./find-trades";

let database: TestDatabase;
let ours: Awaited<ReturnType<typeof ownACase>>;
let theirs: Awaited<ReturnType<typeof ownACase>>;
beforeAll(async () => {
  database = await withTestDatabase();
  ours = await ownACase(database.db);
  theirs = await ownACase(database.db);
});
afterAll(() => database.close());

const firm = () => `91${randomUUID().replaceAll("-", "").toUpperCase().slice(0, 16)}`;

type Sale = { seller: string; buyer: string; state?: string; own?: boolean };

/** Puts each sale into the database, and tells what an in-memory finder is given of the others'. */
async function show(sales: readonly Sale[]): Promise<TradeEdge[]> {
  const others: TradeEdge[] = [];
  for (const { seller, buyer, state = "done", own = false } of sales) {
    const sha256 = randomUUID();
    const { businessId, caseId } = own ? ours : theirs;
    await database.db.blob.create({ data: { sha256, bytes: 1, mediaType: "text/xml" } });
    const { id } = await database.db.document.create({
      data: { caseId, sha256, fileName: "a.xml", kind: "vat-invoice", state },
    });
    const edge = {
      ...{ documentId: id, seller, buyer, sellerName: seller, buyerName: buyer },
      ...{ amount: 12_345n, currency: "CNY", day: "2026-05-14", invoiceKey: `vat-invoice:${id}` },
    };
    await database.db.tradeEdge.create({ data: edge });
    if (!own && state !== "removed") others.push({ ...edge, businessId });
  }
  return others;
}

/** Both finders must answer the same, and exactly the sales of these places in the list. */
async function expectFound(start: string[], sales: readonly Sale[], places: readonly number[]): Promise<void> {
  const others = await show(sales);
  const shown = sales.filter((sale) => !sale.own && sale.state !== "removed");
  const wanted = places.map((place) => others[shown.indexOf(sales[place]!)]!.documentId).sort();
  const found = await findTrades(database.db, ours.businessId, start);
  expect(found.map((edge) => edge.documentId)).toEqual(wanted);
  expect(tradesNear(start, others)).toEqual(found);
}

describe("invoices of others around a case's parties, in the database and in memory alike", () => {
  it("are found one and two steps away, sold or bought, and no further", async () => {
    const [a, b, c, d, e] = [firm(), firm(), firm(), firm(), firm()];
    const sales = [
      { seller: b, buyer: c },
      { seller: d, buyer: c },
      { seller: d, buyer: e },
    ];
    await expectFound([a, b], sales, [0, 1]);
  });

  it("are not one's own, nor removed ones", async () => {
    const [a, b] = [firm(), firm()];
    const sales = [
      { seller: a, buyer: b, own: true },
      { seller: b, buyer: a, state: "removed" },
      { seller: b, buyer: a },
    ];
    await expectFound([a, b], sales, [2]);
  });

  it("do not lead on through a person's name or a firm that everybody buys from", async () => {
    const [a, market, far] = [firm(), firm(), firm()];
    const sales = [
      { seller: a, buyer: "name:张三" },
      { seller: far, buyer: "name:张三" },
      ...Array.from({ length: mostEdgesOfParty + 1 }, () => ({ seller: market, buyer: a })),
      { seller: market, buyer: far },
    ];
    const others = await show(sales);
    const found = await findTrades(database.db, ours.businessId, [a]);
    expect(found.length).toBe(mostEdgesOfParty);
    expect(found).toEqual(tradesNear([a], others));
    expect(found.every((edge) => edge.seller === a || edge.buyer === a)).toBe(true);
  });

  it("carry the amount exactly and whose they are", async () => {
    const [a, b] = [firm(), firm()];
    await show([{ seller: a, buyer: b }]);
    const [found] = await findTrades(database.db, ours.businessId, [b]);
    expect(found).toMatchObject({ amount: 12_345n, day: "2026-05-14", businessId: theirs.businessId });
  });
});
