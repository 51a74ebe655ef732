import type { Reply } from "../reply";
import { appeal } from "./appeal";
import { changeAnswer } from "./change-answer";
import { howLong } from "./how-long";
import { howMuch } from "./how-much";
import { isItSafe } from "./is-it-safe-to-lower";
import { noPapers } from "./no-papers";
import { thanks } from "./thanks";
import { whatItCosts } from "./what-it-costs";
import { whatNow } from "./what-now";
import { whoDecides } from "./who-decides";
import { whoSees } from "./who-sees";
import { whySoLittle } from "./why-so-little";

/** What owners ask, in the order in which it is listened for: the more particular first. */
export const replies: readonly Reply[] = [
  isItSafe,
  whySoLittle,
  noPapers,
  howLong,
  whoDecides,
  whoSees,
  whatItCosts,
  appeal,
  howMuch,
  whatNow,
  changeAnswer,
  thanks,
];

/** What is asked in these words, or null when no rule hears it. */
export function replyTo(said: string): Reply | null {
  const plain = said.normalize("NFKC").trim().slice(0, 300);
  return replies.find((reply) => reply.hears.test(plain)) ?? null;
}

/** Whether something said in place of an answer is a question: it ends like one, or begins with a word of asking. */
export function isAsking(said: string): boolean {
  const plain = said.normalize("NFKC").trim();
  return /[?]$|[吗呢么]$|^(?:为什么|为啥|怎么|咋|凭什么|什么时候|多久|谁|哪|还要|why|how|what|when|who|can|is|do|does|will|which)/i.test(
    plain,
  );
}
