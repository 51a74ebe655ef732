import type { WordValues } from "@/domain/words";
import type { DecisionView } from "./case-view";
import type { CaseWord } from "./words";

type Word = (key: CaseWord, values?: WordValues) => string;

/** A decision in three words: "Approve ¥148,000", "Decline". */
export function sayOutcome({ outcome, amount }: Pick<DecisionView, "outcome" | "amount">, word: Word): string {
  return amount ? `${word(outcome)} ${amount}` : word(outcome);
}
