import type { Language } from "../words";
import type { WriteMoney } from "./say-reason";
import type { TalkFacts } from "./talk-facts";

export type ReplyContext = { language: Language; money: WriteMoney; day: (iso: string) => string };

/** One thing that owners ask: the words by which it is heard, and what is said, from facts that code chose. */
export type Reply = {
  id: string;
  hears: RegExp;
  answer: (facts: TalkFacts, context: ReplyContext) => readonly string[];
};
