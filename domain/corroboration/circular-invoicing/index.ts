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
import type { TradeEdge } from "../trade-graph/trade-edge";
import { type TradeGraph, tradeGraph } from "../trade-graph/trade-graph";
import { mirrored } from "./mirrored";

/** Trade older than this has gone round long ago, if it did. */
const daysLookedBack = 550;

export const circularInvoicing: Corroboration = {
  id: "circular-invoicing",
  version: 2,
  words: defineWords({
    "zh-CN": {
      title: "循环开票",
      saw: "{shape, select, mirrored {销项与进项几乎同额同期（{path}），合计 {amount}，疑似同一笔货款转了一圈。} other {发票沿 {path} 转了一圈回到申请人，金额相近部分合计 {amount}，占已示销售的 {percent}%。}}",
      expected: "货物和货款单向流动：买家的发票不会绕几家又开回卖家，即使互有买卖，金额和品名也不同。",
      todo: "请要运单、出入库单和收付款凭证，核实这些公司之间是否真有货物往来及其股东关系。",
      owner: "请补充这些交易的送货单或收款记录。",
    },
    en: {
      title: "Invoices in a circle",
      saw: "{shape, select, mirrored {Sales and purchases are nearly equal in sum and time ({path}), {amount} altogether, as if one sum went round.} other {Invoices go round {path} back to the applicant; sums that match come to {amount}, {percent} % of the sales shown.}}",
      expected:
        "Goods and money move one way: what a firm sells is not invoiced back to it over others; where two firms trade both ways, sums and goods differ.",
      todo: "Ask for delivery notes, stock records and payments, and find out whether these firms belong together.",
      owner: "Please add delivery notes or proof of payment for these sales.",
    },
  }),
  run(evidence, { today }) {
    const graph = tradeGraph(evidence);
    const from = addDays(today, -daysLookedBack);
    const own = new Set(evidence.documents.map((one) => one.id));
    const recent = graph.edges.filter((edge) => edge.day >= from && edge.day <= today);
    if (recent.length === 0) return [{ verdict: "not-applicable" }];
    const answers = byCurrency(recent).flatMap((edges) => {
      const sales = sumOf(edges.filter((edge) => edge.seller === graph.self && own.has(edge.documentId)));
      const loops = loopsThrough(graph.self, legsOf(edges), { from: 3, to: 4 });
      const judged = loops.flatMap((loop) => judge(loop, { graph, own, sales }));
      return judged.length > 0 ? judged : mirrored(edges, graph, own);
    });
    const grave = answers.sort((a, b) => rank(b) - rank(a)).slice(0, 3);
    return grave.length > 0 ? grave : [{ verdict: "pass" }];
  },
};

const severities: readonly Severity[] = ["info", "low", "medium", "high"];
const rankOf = (severity: Severity | null) => (severity ? severities.indexOf(severity) : -1);
const rank = (answer: CaseAnswer) => rankOf(answer.severity ?? "info");

/** One sum that goes round within two months; or within three, where little else moves between these firms. */
const soon: Within = { near: 20, days: 60 };
const late: Within = { near: 20, days: 95 };

/** A loop as a finding, or nothing where the applicant showed none of it or the sums do not compare at all. */
function judge(
  loop: Loop,
  { graph, own, sales }: { graph: TradeGraph; own: ReadonlySet<string>; sales: Minor },
): CaseAnswer[] {
  const { rounds, severity } = [soon, late]
    .map((within) => roundsOf(loop, within))
    .map((rounds, at) => ({ rounds, severity: gravity(loop, { rounds, least: at === 0 ? 50n : 75n, sales }) }))
    .reduce((best, one) => (rankOf(one.severity) > rankOf(best.severity) ? one : best));
  const moved = circulated(rounds);
  const shown = [...edgesOf(rounds), ...loop.flatMap((leg) => leg.edges)].filter((edge) => own.has(edge.documentId));
  const first = shown[0];
  if (!severity || !first) return [];
  // What others showed may not alone cost the applicant a line: both its ends must be in its own hands for the gravest.
  const bothEnds = [loop[0]!, loop.at(-1)!].every((leg) => leg.edges.some((edge) => own.has(edge.documentId)));
  return [
    {
      verdict: severity === "high" && bothEnds ? "fail" : "concern",
      severity: severity === "high" && !bothEnds ? "medium" : severity,
      documentId: first.documentId,
      with: others(shown, first),
      page: 1,
      saw: {
        shape: "loop",
        path: pathOf(loop, graph),
        amount: fromMinor(moved > 0n ? moved : smallest(loop)),
        percent: sales > 0n ? Number((moved * 100n) / sales) : 0,
      },
    },
  ];
}

/** `least`: how many percent of the largest leg must go round. */
function gravity(
  loop: Loop,
  { rounds, least, sales }: { rounds: readonly Round[]; least: bigint; sales: Minor },
): Severity | null {
  const moved = circulated(rounds);
  const tight = circulated(roundsOf(loop, { near: 8, days: 30 }));
  const most = largest(loop);
  const mostMoves = moved * 100n >= most * least;
  if (mostMoves && (rounds.length >= 2 || moved * 4n >= sales)) return "high";
  if (tight > 0n && rounds.length >= 2 && moved * 5n >= sales) return "high";
  if (mostMoves && moved * 15n >= sales) return "medium";
  if (least === 50n && moved * 100n >= most * 35n && moved * 10n >= sales) return "medium";
  if (isEven(loop) && smallest(loop) * 4n >= sales) return "medium";
  return moved > 0n ? "low" : null;
}

const others = (edges: readonly TradeEdge[], first: TradeEdge): string[] =>
  [...new Set(edges.map((edge) => edge.documentId))].filter((id) => id !== first.documentId).slice(0, 20);

const pathOf = (loop: Loop, { self, names }: TradeGraph): string =>
  [self, ...loop.map((leg) => leg.buyer)].map((key) => names.get(key) ?? key).join(" → ");
