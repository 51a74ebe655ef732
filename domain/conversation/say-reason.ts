import { type ReasonWord, reasonWords } from "../recommendation/reason-words";
import type { Reason } from "../recommendation/recommendation";
import { titleOf } from "../review/findings";
import { type Language, say } from "../words";

/** How an amount is written for a person: "148000.00" as ¥148,000. */
export type WriteMoney = (amount: string) => string;

/** A reason in one sentence, amounts written as money; null for one that has no words. */
export function sayReason(reason: Reason, language: Language, write: WriteMoney): string | null {
  const [word, check] = reason.code.split(":");
  if (!word || !(word in reasonWords.en)) return null;
  const written = Object.entries(reason.saw).map(([name, value]) => [
    name,
    typeof value === "string" && /^-?\d+\.\d{2}$/.test(value) ? write(value) : value,
  ]);
  const values = { value: "", raise: "", months: 0, ...Object.fromEntries(written) };
  try {
    return say(reasonWords, language, word as ReasonWord, { ...values, check: check ? titleOf(check, language) : "" });
  } catch {
    // A reason of an older assessment may lack a value that today's sentence names.
    return null;
  }
}
