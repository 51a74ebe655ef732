import { type Answers, type AnswerValue, type Question, textAnswer, turnoverAnswer } from "./question";
import { questionById, questions } from "./questions/index";
import { type Period, periods, yearlyOf } from "./turnover/understand-turnover";

/** One thing that was answered, or opened again (`value` null). */
export type Turn = { question: string | null; value: AnswerValue | null };

/** What is answered after these turns, oldest first, on top of what is known already. Nothing that was said is lost by a change. */
export function answersAfter(turns: readonly Turn[], known: Answers = {}): Answers {
  const answers: Record<string, AnswerValue> = { ...known };
  for (const { question: id, value } of turns) {
    const question = questionById(id);
    if (!question) continue;
    if (value === null) delete answers[question.id];
    else answers[question.id] = value;
    const cleared = value === null ? [] : (question.clears?.(value) ?? []);
    for (const other of cleared) delete answers[other];
  }
  return answers;
}

/** The question that comes now, or null when everything is answered. */
export function nextQuestion(answers: Answers): Question | null {
  return questions.find((one) => answers[one.id] === undefined && one.askedWhen(answers)) ?? null;
}

/** How far it is: what is answered of what will be asked, for a person to see. */
export function progressOf(answers: Answers): { answered: number; all: number } {
  const asked = questions.filter((one) => one.askedWhen(answers));
  return { answered: asked.filter((one) => answers[one.id] !== undefined).length, all: asked.length };
}

export type Stated = { name: string; industry: string; yearlySales: string };

/** What the answers state of the business, once they are complete and the sum was found right; null before that. */
export function statedBy(answers: Answers): Stated | null {
  const [name, industry, yearlySales] = [textAnswer(answers, "name"), textAnswer(answers, "industry"), yearOf(answers)];
  if (!name || !industry || !yearlySales || answers["turnover-right"] !== "right") return null;
  return { name, industry, yearlySales };
}

/** A year's sales as understood so far, found right or not; null while it is open. */
export function yearOf(answers: Answers): string | null {
  const said = turnoverAnswer(answers);
  const period = said?.period ?? periods.find((one) => one === answers["turnover-period"]);
  return said && period ? yearlyOf({ amount: said.amount, period: period as Period }) : null;
}

/** What is known of a business that was stated already, as if its owner had just answered. */
export function answersKnown(stated: Stated): Answers {
  return {
    name: stated.name,
    industry: stated.industry,
    turnover: { amount: stated.yearlySales, period: "year" },
    "turnover-right": "right",
  };
}
