import type { Words } from "../words";
import type { Turnover } from "./turnover/understand-turnover";

/** What was understood of an answer: plain JSON. Several choices are a list of their ids. */
export type AnswerValue = string | readonly string[] | Turnover;
/** What is answered so far, by question. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** One thing that may be pressed, and the words by which it is heard when it is said instead. */
export type Choice = {
  id: string;
  words: Words<"name">;
  /** What it is called where invoices are the sellers' own files and nobody pays by WeChat. */
  abroad?: Words<"name">;
  hears: RegExp;
};

export type Understood = { ok: true; value: AnswerValue } | { ok: false; why: "unclear" | "unit" | "several" };

/**
 * One question of the helper. `ask` may choose by {industry}; `hint` is one line below it; `unclear`, `unit` and `several`
 * say what to do when an answer was not understood.
 */
export type Question = {
  id: string;
  words: Words<"ask" | "hint" | "unclear"> | Words<"ask" | "hint" | "unclear" | "unit" | "several">;
  /** What the answer becomes: part of what the owner states, or a help in saying what to show. */
  sets: "statement" | "advice";
  /** How it is answered: in words, by one choice, or by several. */
  answered: "words" | "one" | "several";
  choices: readonly Choice[];
  askedWhen: (answers: Answers) => boolean;
  understand: (said: string) => Understood;
  /** Questions whose answers no longer hold once this one is answered so. */
  clears?: (value: AnswerValue) => readonly string[];
};

/** A text answer, or null when the question is open or its answer is no text. */
export function textAnswer(answers: Answers, id: string): string | null {
  const value = answers[id];
  return typeof value === "string" ? value : null;
}

/** The choices made of a question with several; none while it is open. */
export function choicesMade(answers: Answers, id: string): readonly string[] {
  const value = answers[id];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** What was said of sales, or null. */
export function turnoverAnswer(answers: Answers): Turnover | null {
  const value = answers.turnover;
  return value !== undefined && typeof value === "object" && "amount" in value ? value : null;
}
