import type { PolicyIssue } from "./actions/policy-act";
import type { SayPolicy } from "./use-policy-words";
import type { PolicyWord } from "./words";

/** The schema's own sentences (domain/scorecard/*-schema.ts) as the screen says them. */
const known: Record<string, PolicyWord> = {
  "a dimension has a hundred points at most": "i-within100",
  "each band begins higher than the one before and gives no fewer points": "i-rising",
  "a rule by place needs its reason": "i-region",
  "a reason in both languages": "i-both",
  "one rule at least": "i-one-rule",
  "from is smaller than below": "i-range",
  "another scenario has this id": "i-same-id",
  "a scenario has no such number": "i-no-number",
};

/** What does not fit, in the reader's words. */
export const sayIssue = ({ message }: PolicyIssue, word: SayPolicy): string => word(known[message] ?? "i-value");
