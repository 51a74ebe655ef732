import { amountFromWords } from "../../values/amount-in-words";
import { findDays } from "../../values/parse-day";
import type { Purpose } from "./numeric-parts";
import { saysSame } from "./verdict";

type Asked = { purpose: Purpose; first: string };
type CellText = { text: string; confidence: number };

const money = /^(?:\d{1,3}(?:[,.']\d{3})+|\d{1,9})[.,]\d{2}$/;

/** Whether a text has the form of what stands in a cell where `first` was read: a month that was named stays named. */
export function isWellFormed(purpose: Purpose, text: string, first: string): boolean {
  if (purpose === "amount") return money.test(text);
  if (purpose === "day") return findDays(text).length > 0 && named(text) === named(first);
  if (purpose === "words-amount") return /[圆元]/.test(text) && amountFromWords(text) !== null;
  if (purpose === "tax-id") return /^(?:[0-9A-Z]{15}|[0-9A-Z]{17,20})$/.test(text);
  return text !== "";
}

/**
 * What a cell may say, only the texts that have its form, their shares made whole again: a sum without its point or a
 * day in month 00 is no answer when another alignment gives one. Where hardly any has it, all stay and count half.
 */
export function wellFormedOnly({ purpose, first }: Asked, texts: readonly CellText[]): readonly CellText[] {
  const formed = joined(texts.filter(({ text }) => isWellFormed(purpose, text, first)));
  const all = formed.reduce((sum, { confidence }) => sum + confidence, 0);
  if (formed.length === 0 || all < leastShare) {
    return texts.map(({ text, confidence }) => ({ text, confidence: confidence / 2 }));
  }
  return formed.map(({ text, confidence }) => ({ text, confidence: confidence / all }));
}

const named = (text: string) => /\p{Script=Latin}{2}/u.test(text);

/** Spellings of one thing ("14/May/2017", "14May2017") count together, under the likeliest. */
function joined(texts: readonly CellText[]): CellText[] {
  const kept: CellText[] = [];
  for (const { text, confidence } of texts) {
    const known = kept.find((one) => saysSame(one.text, text));
    if (known) known.confidence += confidence;
    else kept.push({ text, confidence });
  }
  return kept;
}

/** Texts of the right form that were thought this unlikely together are inventions. */
const leastShare = 0.1;
