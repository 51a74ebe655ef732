import { titleOf } from "../review/findings";
import { type Language, say, type WordValues } from "../words";
import { type ReasonWord, reasonWords } from "./reason-words";
import type { Reason } from "./recommendation";
import { reviewerReasonWords } from "./reviewer-reason-words";

/** What a sentence may name and an assessment of an earlier engine may lack. */
const lacking: WordValues = {
  ...{ value: "–", raise: "–", months: 0, percent: "–", original: "–", asOf: "–", rate: "–", bought: "–", count: 0 },
  ...{ remaining: "–", selfOnly: "–", selfPercent: "–", textLayer: "–", textPercent: "–", excess: "–", sales: "–" },
  ...{ margin: "–", days: "–", page: "" },
};

/** Writes a decimal amount for a person: "148000.00" as ¥148,000. */
export type WriteMoney = (amount: string) => string;

/** What else a sentence rests on: whose invoice files the business has, and what decides the amount where the reason does not. */
export type Besides = { abroad?: boolean; decidedBy?: string | null };

/**
 * A reason in plain words for whom it is told. A code that this engine does
 * not know is given back as it is.
 */
export function sayReason(
  { code, saw, documents }: Reason,
  to: "owner" | "reviewer",
  language: Language,
  money: WriteMoney,
  { abroad = false, decidedBy = null }: Besides = {},
): string {
  const word = code.startsWith("doubt:") ? "doubt" : code;
  const words = to === "owner" ? reasonWords : reviewerReasonWords;
  if (!(word in words.en)) return code;
  const written = Object.fromEntries(
    Object.entries(saw).map(([name, value]) => [name, isAmount(value) ? money(value) : grouped(value)]),
  );
  return say(words, language, word as ReasonWord, {
    ...{ ...lacking, ...written },
    worth: Number(saw.raise ?? 0) > 0 ? "some" : decidedBy ? "limit" : "none",
    abroad: abroad ? "yes" : "no",
    // An assessment of an earlier engine does not tell them apart.
    shown: saw.selfOnly === "0.00" ? "files" : "photos",
    decidedBy: decidedBy ?? "",
    documents: documents.length,
    check: typeof saw.check === "string" ? titleOf(saw.check, language) : "",
  });
}

export const isAmount = (value: unknown): value is string => typeof value === "string" && /^-?\d+\.\d{2}$/.test(value);

/** An amount that names its own currency, with its thousands apart: "124203.56 EUR" as 124,203.56 EUR. */
const grouped = <Value>(value: Value): Value | string =>
  typeof value === "string" && /^-?\d+\.\d{2} [A-Z]{3}$/.test(value) ? value.replace(/\B(?=(\d{3})+\.)/g, ",") : value;
