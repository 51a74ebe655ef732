import type { Policy } from "../scorecard/policy";
import type { Minor } from "../values/money";
import { anchors } from "./anchor";
import { percentOf } from "./percent";
import type { Trade } from "./trades";

type Anchor = Trade["anchor"];
type Weights = Policy["anchorWeights"];

/** Trades by what stands behind them, what was taken back already off. */
export type WeighedSales = {
  /** Net of what was taken back; never below nought. */
  shown: Minor;
  /** Of `shown`: what rests on a text layer alone, and on the own page alone. */
  textLayer: Minor;
  selfOnly: Minor;
  /** What is left by strength of proof. */
  left: Minor;
  /** What the largest counterparty makes of `left`. */
  largest: { name: string; amount: Minor };
};

/**
 * Trades by strength of proof. A red invoice takes back sales to the same counterparty, the best proven first; what it takes
 * back beyond those counts in full against all. So doubt about a red invoice never raises, and neither does photographing it.
 */
export function weighSales(trades: readonly Trade[], weights: Weights): WeighedSales {
  const sum: Record<Anchor, Minor> = { confirmed: 0n, textLayer: 0n, selfOnly: 0n };
  let beyond = 0n;
  let largest = { name: "", amount: 0n };
  for (const { name, by, back } of partiesOf(trades)) {
    let rest = back;
    let amount = 0n;
    for (const anchor of anchors) {
      const taken = rest < by[anchor] ? rest : by[anchor];
      rest -= taken;
      sum[anchor] += by[anchor] - taken;
      amount += percentOf(by[anchor] - taken, weights[anchor]);
    }
    beyond += rest;
    if (amount > largest.amount || (amount === largest.amount && name < largest.name)) largest = { name, amount };
  }
  const shown = anchors.reduce((all, anchor) => all + sum[anchor], -beyond);
  if (shown <= 0n) return { shown: 0n, textLayer: 0n, selfOnly: 0n, left: 0n, largest: { name: "", amount: 0n } };
  const weak = anchors.reduce((all, anchor) => all + sum[anchor] - percentOf(sum[anchor], weights[anchor]), 0n);
  const left = shown > weak ? shown - weak : 0n;
  return { shown, textLayer: sum.textLayer, selfOnly: sum.selfOnly, left, largest };
}

function partiesOf(trades: readonly Trade[]) {
  const parties = new Map<string, { name: string; by: Record<Anchor, Minor>; back: Minor }>();
  for (const { party, counterparty, amount, anchor } of trades) {
    const one = parties.get(party) ?? {
      name: counterparty,
      by: { confirmed: 0n, textLayer: 0n, selfOnly: 0n },
      back: 0n,
    };
    if (amount < 0n) one.back -= amount;
    else one.by[anchor] += amount;
    parties.set(party, one);
  }
  return parties.values();
}
