import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDocument } from "../../checks/a-document";
import { attestation as haulier } from "../a-haulier";
import type { Attestation } from "../corroboration";
import { circulated, roundsOf } from "./circulating";
import { legsOf } from "./legs";
import { loopsThrough } from "./loops";
import { partyKey } from "./party-key";
import { pictureOf } from "./picture";
import type { TradeEdge } from "./trade-edge";
import { tradesOf } from "./trade-edge";
import { graphOf, tradeGraph } from "./trade-graph";
import { tradesThatMatter } from "./trades-that-matter";

const attestation: Attestation = { ...haulier, establishedOn: null };
const me = "91350100M000100Y43";
let serial = 0;
const edge = (seller: string, buyer: string, amount: number, day = "2026-05-14"): TradeEdge => ({
  documentId: `d${++serial}`,
  ...{ seller, buyer, sellerName: seller, buyerName: buyer, amount: BigInt(amount), currency: "CNY", day },
  invoiceKey: `k${serial}`,
});

describe("parties", () => {
  it("go by their tax id, by their name without one, and by nothing when they are anybody", () => {
    expect(partyKey("好力五金", "9135 0100 m000100y43")).toBe(me);
    expect(partyKey("好力五金制品有限责任公司", null)).toBe(partyKey("好力五金制品 有限公司", ""));
    expect(partyKey("个人", null)).toBeNull();
  });

  it("a name alone means the firm that goes by exactly one tax id under it", () => {
    const named = (taxId: string | null, total: string, number: string) =>
      aDocument("vat-invoice", {
        ...{ sellerName: "顺达货运部", sellerTaxId: me, buyerName: "好力五金制品有限公司", issuedOn: "2026-05-14" },
        ...{ totalAmount: total, invoiceNumber: number },
        ...(taxId ? { buyerTaxId: taxId } : {}),
      });
    const documents = [named("91310107MA1G1C8Q5W", "1.00", "1"), named(null, "2.00", "2")];
    const { edges } = tradeGraph({ attestation, documents, sightings: [] });
    expect(new Set(edges.map((one) => one.buyer))).toEqual(new Set(["91310107MA1G1C8Q5W"]));
  });
});

describe("the trade of an invoice", () => {
  it("is none where seller and buyer are one, or a part is silent", () => {
    const said = { sellerName: "甲公司", buyerName: "乙公司", issuedOn: "2026-05-14", totalAmount: "5.00" };
    expect(tradesOf(aDocument("invoice", said))).toHaveLength(1);
    expect(tradesOf(aDocument("invoice", { ...said, buyerName: "甲公司" }))).toEqual([]);
    expect(tradesOf(aDocument("invoice", { ...said, totalAmount: "" }))).toEqual([]);
    expect(tradesOf(aDocument("contract", said))).toEqual([]);
  });

  it("counts once when both parties show the same invoice", () => {
    const mine = edge(me, "B", 100);
    expect(graphOf(attestation, [mine], [{ ...mine, documentId: "theirs" }]).edges).toEqual([mine]);
  });
});

describe("loops", () => {
  it("are found through the applicant, of the sizes asked for, each once", () => {
    const edges = [edge(me, "B", 100), edge("B", "C", 90), edge("C", me, 80), edge("B", me, 5), edge("C", "B", 7)];
    const sizes = (from: number, to: number) =>
      loopsThrough(me, legsOf(edges), { from, to }).map((loop) => loop.map((leg) => leg.buyer).join(" "));
    expect(sizes(3, 4)).toEqual([`B C ${me}`]);
    expect(sizes(2, 2)).toEqual([`B ${me}`]);
  });

  it("end in time in the densest of graphs", () => {
    const firms = Array.from({ length: 55 }, (_, at) => `F${at}`);
    const edges = [me, ...firms].flatMap((seller) => firms.map((buyer) => edge(seller, buyer, 1)));
    const started = performance.now();
    loopsThrough(me, legsOf([...edges, edge("F1", me, 1)]), { from: 2, to: 4 });
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it("say what goes round: never more than their smallest leg", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, amounts, (there, back) => {
        const legs = legsOf([...there.map((one) => edge(me, "B", one)), ...back.map((one) => edge("B", me, one))]);
        const loop = [legs.get(me)!.get("B")!, legs.get("B")!.get(me)!];
        const moved = circulated(roundsOf(loop, { near: 20, days: 60 }));
        return moved <= loop[0]!.total && moved <= loop[1]!.total;
      }),
    );
  });
});

describe("what others showed", () => {
  it("matters where it names the applicant or lies on a loop through it, and not else", () => {
    const own = [edge(me, "B", 100)];
    const others = [edge("B", "C", 90), edge("C", me, 80), edge("B", "D", 70), edge("E", "D", 60)];
    expect(tradesThatMatter(attestation, own, others)).toEqual(others.slice(0, 2));
  });

  it("is drawn only where it lies on a loop; the largest partners come first", () => {
    const own = [edge(me, "B", 100), edge("S", me, 50)];
    const others = [edge("B", "C", 95), edge("C", me, 92), edge("B", "D", 70)];
    const graph = graphOf(attestation, own, others);
    const picture = pictureOf(graph, new Set(own.map((one) => one.documentId)), [3, 4])!;
    expect(picture.legs.filter((leg) => leg.onLoop).map((leg) => leg.seller + leg.buyer)).toEqual([
      `${me}B`,
      "BC",
      `C${me}`,
    ]);
    expect(picture.parties.map(({ side }) => side).sort()).toEqual(["buyer", "self", "seller", "seller"]);
    expect(picture.legs.find((leg) => leg.seller === "B")!.byOthers).toBe(true);
  });
});
