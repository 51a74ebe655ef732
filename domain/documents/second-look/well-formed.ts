type CellText = { text: string; confidence: number };

import { findDays } from "../../values/parse-day";
import type { Purpose } from "./numeric-parts";

const money = /^(?:\d{1,3}(?:[,.']\d{3})+|\d{1,9})[.,]\d{2}$/;

/** Whether a text has the form of what stands in such a cell. */
export function isWellFormed(purpose: Purpose, text: string): boolean {
  if (purpose === "amount") return money.test(text);
  if (purpose === "day") return findDays(text).length > 0;
  if (purpose === "tax-id") return /^(?:[0-9A-Z]{15}|[0-9A-Z]{17,20})$/.test(text);
  return text !== "";
}

/**
 * What a cell may say, only the texts that have its form, their shares made whole again: a sum without its point or a
 * day in month 00 is no answer when another alignment gives one. Where hardly any has it, all stay and count half.
 */
export function wellFormedOnly(purpose: Purpose, texts: readonly CellText[]): readonly CellText[] {
  const formed = texts.filter(({ text }) => isWellFormed(purpose, text));
  const all = formed.reduce((sum, { confidence }) => sum + confidence, 0);
  if (formed.length === 0 || all < leastShare) {
    return texts.map(({ text, confidence }) => ({ text, confidence: confidence / 2 }));
  }
  return formed.map(({ text, confidence }) => ({ text, confidence: confidence / all }));
}

/** Texts of the right form that were thought this unlikely together are inventions. */
const leastShare = 0.1;
