import type { Database, Transaction } from "@/adapters/db/port";
import { type LanguageModel, ModelFailed } from "@/adapters/llm/port";
import type { Prompt } from "@/domain/conversation/machine/prompts";
import type { Refusal } from "@/domain/conversation/machine/refusals";
import type { Language } from "@/domain/words";
import { asJson } from "../as-json";
import { hashInput } from "../hash-input";
import { type Budget, isWithin, lockBudget } from "./model-budget";
import { isSwitchedOff } from "./model-switch";

/** The way to a model, if there is one. Nothing waits for it longer than `seconds`. */
export type ModelDoor = {
  db: Database;
  model: LanguageModel | null;
  limits: Budget & { seconds: number };
  now: () => Date;
};

export type Wanted<Kept> = {
  purpose: "answer" | "summary" | "layout";
  /** "case:<id>", "document:<id>" or "user:<id>". */
  subject: string;
  prompt: Prompt;
  language: Language;
  /** Wrapped material: domain/conversation/machine/wrap.ts */
  data: string;
  askedById?: string;
  /** What may be used of a raw answer, or why nothing may. */
  contain: (raw: string) => { kept: Kept } | { why: Refusal };
  /** Written in the transaction that ends the call's row. */
  save?: (tx: Transaction, callId: string, kept: Kept) => Promise<void>;
};
export type Called<Kept> = { ok: true; callId: string; kept: Kept } | { ok: false; why: Refusal };

const longestAnswer = 1200;

/** What a call is known by: the same material, prompt and model ask the same. */
export const inputHashOf = (
  { prompt, language, data }: Pick<Wanted<unknown>, "prompt" | "language" | "data">,
  model: string,
) => hashInput({ version: prompt.version, language, data, model });

/**
 * Asks the model once, within budget and time, and keeps a row of it whatever comes back. Without a model, or switched
 * off, nothing happens. Never throws for anything that a model does.
 */
export async function callModel<Kept>(door: ModelDoor, wanted: Wanted<Kept>): Promise<Called<Kept>> {
  const { db, model, limits, now } = door;
  if (!model || (await isSwitchedOff(db))) return { ok: false, why: "off" };
  const instructions = wanted.prompt.instructions(wanted.language);
  // At worst a character is a token.
  const reserved = instructions.length + wanted.data.length + longestAnswer;
  const call = await reserve(door, model, wanted, reserved);
  if (!call) return { ok: false, why: "budget" };
  const begun = now().getTime();
  const ended = () => ({ endedAt: now(), ms: Math.max(0, now().getTime() - begun) });
  const refuse = async (why: Refusal, more: { rawAnswer?: string; tokens?: number } = {}) => {
    await db.modelCall.update({ where: { id: call }, data: { outcome: "refused", why, ...ended(), ...more } });
    return { ok: false as const, why };
  };
  const answer = await model
    .ask({ instructions, data: wanted.data, maxTokens: longestAnswer }, { seconds: limits.seconds })
    .catch((error: unknown) => (error instanceof ModelFailed ? error.why : ("server-error" as const)));
  if (typeof answer === "string") return refuse(answer, answer === "unreachable" ? { tokens: 0 } : {});
  // A NUL can't be kept in the database's text.
  const raw = { rawAnswer: answer.text.replaceAll("\u0000", "\ufffd"), tokens: answer.tokens ?? reserved };
  const contained = wanted.contain(answer.text);
  if ("why" in contained) return refuse(contained.why, raw);
  await db.$transaction(async (tx) => {
    const kept = asJson(contained.kept);
    await tx.modelCall.update({ where: { id: call }, data: { outcome: "accepted", kept, ...raw, ...ended() } });
    await wanted.save?.(tx, call, contained.kept);
  });
  return { ok: true, callId: call, kept: contained.kept };
}

/** The call's row, with its tokens reserved; null, with a row that says so, where the budget does not hold them. */
async function reserve<Kept>(door: ModelDoor, model: LanguageModel, wanted: Wanted<Kept>, tokens: number) {
  const { purpose, subject, prompt, askedById } = wanted;
  const now = door.now();
  const row = {
    ...{ purpose, subject, model: model.name, promptVersion: prompt.version, createdAt: now },
    ...{ inputHash: inputHashOf(wanted, model.name), askedById: askedById ?? null },
  };
  return door.db.$transaction(async (tx) => {
    await lockBudget(tx);
    if (!(await isWithin(tx, tokens, door.limits, now))) {
      await tx.modelCall.create({ data: { ...row, tokens: 0, outcome: "refused", why: "budget", endedAt: now } });
      return null;
    }
    return (await tx.modelCall.create({ data: { ...row, tokens, outcome: "asked" } })).id;
  });
}
