import { titleOf } from "@/domain/review/findings";
import { type ReasonCode, reasonCodes } from "@/domain/review/reason-codes";
import { scoreWords } from "@/domain/scorecard/words";
import { type Language, say } from "@/domain/words";
import { ruleWords } from "./rule-words";

/** A reason of a recommendation as a few words: the check that doubts, or the step of the sum. */
export function sayRule(code: string, language: Language): string {
  if (code.startsWith("doubt:")) return titleOf(code.slice("doubt:".length), language);
  if (code in ruleWords.en) return say(ruleWords, language, code as keyof (typeof ruleWords)["en"]);
  if (code in scoreWords.en) return say(scoreWords, language, code as keyof (typeof scoreWords)["en"]);
  return code;
}

/** A reviewer's reason in short; one that is no longer known is its code. */
export function sayCode(code: string, language: Language): string {
  return code in reasonCodes ? say(reasonCodes[code as ReasonCode].words, language, "short") : code;
}
