import type { Severity } from "../../checks/check";
import { addDays } from "../../values/day";
import { fromMinor, type Minor } from "../../values/money";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";
import { sumOf } from "../own-invoices";
import { circulated, edgesOf, type Round, roundsOf, type Within } from "../trade-graph/circulating";
import { isEven, largest, smallest } from "../trade-graph/even";
import { byCurrency, legsOf } from "../trade-graph/legs";
import { type Loop, loopsThrough } from "../trade-graph/loops";
import { type TradeGraph, tradeGraph } from "../trade-graph/trade-graph";
import { moneyComesBack } from "./money-comes-back";

const daysLookedBack = 550;

export const roundTrip: Corroboration = {
  id: "round-trip",
  version: 2,
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

/** What is looked for first: sums that are back soon, whatever else the two trade with each other. */
const soon: Within = { near: 8, days: 45 };
/** Then, only where nearly all that moves between the two comes back: with more lost on the way and weeks between. */
const late: Within = { near: 11, days: 65 };

function judge(loop: Loop, graph: TradeGraph, own: ReadonlySet<string>, sales: Minor): CaseAnswer[] {
  const { rounds, severity } = [soon, late]
    .map((within) => roundsOf(loop, within))
    .map((rounds, at) => ({ rounds, severity: gravity(loop, { rounds, least: at === 0 ? 50n : 85n, sales }) }))
    .reduce((best, one) => (rank(one.severity) > rank(best.severity) ? one : best));
  const moved = circulated(rounds);
  const shown = [...edgesOf(rounds), ...loop.flatMap((leg) => leg.edges)].filter((edge) => own.has(edge.documentId));
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

const severities: readonly Severity[] = ["info", "low", "medium", "high"];
const rank = (severity: Severity | null): number => (severity ? severities.indexOf(severity) : -1);

/** Partners of equal size may meet one equal sum by chance; `least` percent of all that moves between them does not. */
function gravity(
  loop: Loop,
  { rounds, least, sales }: { rounds: readonly Round[]; least: bigint; sales: Minor },
): Severity | null {
  const moved = circulated(rounds);
  const mostMoves = moved * 100n >= largest(loop) * least;
  if (mostMoves && rounds.length >= 2 && moved * 5n >= sales) return "high";
  if (mostMoves && (rounds.length >= 2 ? moved * 15n >= sales : moved * 4n >= sales)) return "medium";
  if (isEven(loop) && smallest(loop) * 4n >= sales) return "medium";
  return moved > 0n && moved * 10n >= sales ? "low" : null;
}
