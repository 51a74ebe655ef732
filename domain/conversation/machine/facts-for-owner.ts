import { kindById } from "../../documents/index";
import { say } from "../../words";
import { replies } from "../replies/index";
import type { ReplyContext } from "../reply";
import type { TalkFacts } from "../talk-facts";
import { type MachineFact, numbered } from "./machine-fact";
import { clip } from "./wrap";

/** What a model is given to answer an owner: the sentences that code would say of this case, and nothing besides. */
export function factsForOwner(facts: TalkFacts, context: ReplyContext): MachineFact[] {
  const said = replies.filter((reply) => reply.id !== "thanks").flatMap((reply) => reply.answer(facts, context));
  const kinds = facts.helps.map(({ kind, raise }) => {
    const { words } = kindById(kind);
    return `${say(words, context.language, "short")} (+${context.money(raise)}): ${say(words, context.language, "why")}`;
  });
  return numbered([...new Set([...said, ...kinds])].map((text) => ({ text: clip(text) })));
}
