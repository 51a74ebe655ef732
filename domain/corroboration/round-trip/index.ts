import type { Severity } from "../../checks/check";
import { addDays } from "../../values/day";
import { fromMinor, type Minor } from "../../values/money";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";
import { sumOf } from "../own-invoices";
import { circulated, roundsOf } from "../trade-graph/circulating";
import { isEven, largest, smallest } from "../trade-graph/even";
import { byCurrency, legsOf } from "../trade-graph/legs";
import { type Loop, loopsThrough } from "../trade-graph/loops";
import { type TradeGraph, tradeGraph } from "../trade-graph/trade-graph";
import { moneyComesBack } from "./money-comes-back";

const daysLookedBack = 550;

export const roundTrip: Corroboration = {
  id: "round-trip",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "来回开票或资金回流",
      saw: "{shape, select, money {“{party}”转入的款项数日内几乎原额转回（{amount}，占入账 {percent}%）。} other {与“{party}”互开金额相近的发票（{amount}，占已示销售的 {percent}%）。}}",
      expected: "既是客户又是供应商的伙伴，两边货物不同、金额不同，占比不大；收到的货款不会几天内原路转回。",
      todo: "请核实双方的真实货物往来与关系；来回的部分不应计入销售。",
      owner: "请补充这家客户的合同、送货单或用途说明。",
    },
    en: {
      title: "There and back",
      saw: "{shape, select, money {What “{party}” paid in went back almost whole within days ({amount}, {percent} % of the money in).} other {Invoices to and from “{party}” are of nearly the same sums ({amount}, {percent} % of the sales shown).}}",
      expected:
        "A partner who both buys and sells does so with other goods and other sums, and is a small part of trade; money paid for goods does not go back within days.",
      todo: "Find out what really moved between the two and how they belong together; what goes there and back is no sale.",
      owner: "Please add the contract, delivery notes or the purpose of these payments.",
    },
  }),
  run(evidence, { today }) {
    const graph = tradeGraph(evidence);
    const from = addDays(today, -daysLookedBack);
    const own = new Set(evidence.documents.map((one) => one.id));
    const answers = byCurrency(graph.edges.filter((edge) => edge.day >= from && edge.day <= today)).flatMap((edges) => {
      const sales = sumOf(edges.filter((edge) => edge.seller === graph.self && own.has(edge.documentId)));
      return loopsThrough(graph.self, legsOf(edges), { from: 2, to: 2 }).flatMap((loop) =>
        judge(loop, graph, own, sales),
      );
    });
    const all = [...answers, ...moneyComesBack(evidence)];
    if (all.length > 0) return all;
    return [{ verdict: graph.edges.length > 0 ? "pass" : "not-applicable" }];
  },
};

function judge(loop: Loop, graph: TradeGraph, own: ReadonlySet<string>, sales: Minor): CaseAnswer[] {
  const rounds = roundsOf(loop, { near: 8, days: 45 });
  const moved = circulated(rounds);
  const severity = gravity(loop, { moved, rounds: rounds.length, sales });
  const shown = [...rounds.flat(), ...loop.flatMap((leg) => leg.edges)].filter((edge) => own.has(edge.documentId));
  const first = shown[0];
  if (!severity || !first) return [];
  const bothEnds = loop.every((leg) => leg.edges.some((edge) => own.has(edge.documentId)));
  return [
    {
      verdict: severity === "high" && bothEnds ? "fail" : "concern",
      severity: severity === "high" && !bothEnds ? "medium" : severity,
      documentId: first.documentId,
      with: [...new Set(shown.map((edge) => edge.documentId))].filter((id) => id !== first.documentId).slice(0, 20),
      page: 1,
      saw: {
        shape: "invoices",
        party: graph.names.get(loop[0]!.buyer) ?? loop[0]!.buyer,
        amount: fromMinor(moved > 0n ? moved : smallest(loop)),
        percent: sales > 0n ? Number(((moved > 0n ? moved : smallest(loop)) * 100n) / sales) : 0,
      },
    },
  ];
}

/** Partners of equal size may meet one equal sum by chance; half of all that moves between them does not. */
function gravity(
  loop: Loop,
  { moved, rounds, sales }: { moved: Minor; rounds: number; sales: Minor },
): Severity | null {
  const halfMoves = moved * 2n >= largest(loop);
  if (halfMoves && rounds >= 2 && moved * 5n >= sales) return "high";
  if (halfMoves && (rounds >= 2 ? moved * 10n >= sales : moved * 4n >= sales)) return "medium";
  if (isEven(loop) && smallest(loop) * 4n >= sales) return "medium";
  return moved > 0n && moved * 10n >= sales ? "low" : null;
}
