import { sayProblem } from "@/domain/review/problems";
import { type Language, say } from "@/domain/words";
import { followWords } from "./words";

const ofTheValue = ["not-an-amount", "not-a-day", "not-a-value"] as const;

/** Why a correction was not kept, and what to type instead. */
export function sayCorrection(problem: string, language: Language): string {
  const known = ofTheValue.find((one) => one === problem);
  return known ? say(followWords, language, known) : sayProblem(problem, language);
}
