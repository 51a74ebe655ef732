import type { Database } from "@/adapters/db/port";
import type { Queue } from "@/adapters/queue/port";
import { readStatement } from "@/domain/attestation/read-statement";
import { nextQuestion, type Stated, statedBy } from "@/domain/conversation/conversation";
import type { Question } from "@/domain/conversation/question";
import { questionById } from "@/domain/conversation/questions/index";
import { isAsking, replyTo } from "@/domain/conversation/replies/index";
import type { ReplyContext } from "@/domain/conversation/reply";
import { fromMinor } from "@/domain/values/money";
import type { Business, Prisma } from "@/prisma/generated/client";
import { keepStatement } from "../attest/keep-statement";
import { countInWindow } from "../uploads/count-in-window";
import { type LoadedTalk, loadTalk } from "./load-talk";

/** What an owner says: to the question on the screen, or something asked; or a question that is to be opened again. */
export type Saying = { question: string | null; said: string; opens?: boolean };
/** Answers what no rule hears; null when there is no model, or nothing of its answer may be shown. */
export type AskModel = (said: string, talk: LoadedTalk) => Promise<{ callId: string; sentences: string[] } | null>;

export type Talking = {
  db: Database;
  queue: Queue;
  now: () => Date;
  context: ReplyContext;
  askModel: AskModel | null;
};

const longest = 500;
const mostInAnHour = 240;

/** Keeps one thing that was said, with what was understood or replied; what completes the statement becomes it. */
export async function sayTurn(talking: Talking, ownerId: string, saying: Saying): Promise<{ ok: boolean }> {
  const { db, now } = talking;
  const said = saying.said.normalize("NFC").trim().slice(0, longest);
  if ((await countInWindow(db, `talk:${ownerId}`, 60, now())) > mostInAnHour) return { ok: false };
  const talk = await loadTalk(db, ownerId, now());
  const question = questionById(saying.question) ?? (saying.question ? null : nextQuestion(talk.answers));
  if (saying.opens) {
    if (question) await keep(db, ownerId, { question: question.id, said: "" });
    return { ok: question !== null };
  }
  if (said === "") return { ok: false };
  await keep(db, ownerId, await turnOf(talking, talk, question, said));
  await restate(talking, ownerId);
  return { ok: true };
}

type Kept = { question: string | null; said: string; value?: unknown; reply?: unknown };

async function keep(db: Database, ownerId: string, { question, said, value, reply }: Kept): Promise<void> {
  const json = (one: unknown) => (one === undefined ? undefined : (one as Prisma.InputJsonValue));
  await db.talkTurn.create({ data: { ownerId, question, said, value: json(value), reply: json(reply) } });
}

/** An answer where it is one; else what rules say to it, then what a model says, then that it was not understood. */
async function turnOf(talking: Talking, talk: LoadedTalk, question: Question | null, said: string): Promise<Kept> {
  const rule = replyTo(said);
  const byRule = () => ({
    ...{ question: null, said },
    reply: { topic: rule!.id, sentences: [...rule!.answer(talk.facts, talking.context)] },
  });
  if (rule && (!question || isAsking(said))) return byRule();
  // Any words may be a name, but not a question.
  const understood = question?.id === "name" && /[?？吗]$/.test(said) ? null : question?.understand(said);
  if (question && understood?.ok) return { question: question.id, said, value: understood.value };
  if (rule) return byRule();
  const byModel = await talking.askModel?.(said, talk);
  if (byModel) return { question: null, said, reply: byModel };
  const why = understood && !understood.ok ? understood.why : "unclear";
  return { question: question?.id ?? null, said, reply: { unclear: why } };
}

/** What is stated follows what was answered, by the same validation as the form. Asked after every turn, so that none is missed. */
async function restate({ db, queue, now }: Talking, ownerId: string): Promise<void> {
  const { answers, business } = await loadTalk(db, ownerId, now());
  const stated = statedBy(answers);
  if (!stated || (business && isStated(stated, business))) return;
  const typed = {
    ...stated,
    ...{ uscc: business?.uscc ?? "", region: business?.region ?? "", establishedOn: business?.establishedOn ?? "" },
  };
  const read = readStatement(typed, now().toISOString().slice(0, 10));
  if (read.ok) await keepStatement({ db, queue, now: now() }, ownerId, read.statement);
}

const isStated = ({ name, industry, yearlySales }: Stated, business: Business) =>
  name === business.name && industry === business.industry && yearlySales === fromMinor(business.yearlySales);
