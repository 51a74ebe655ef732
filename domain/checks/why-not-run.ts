import { hideResidentIds } from "../values/hide-resident-ids";
import type { WhyNotRun } from "./check";

/** What went wrong in a check that broke: the error's name and message, short, without any identity number in it. */
export function sayCrash(error: unknown): string {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return hideResidentIds(said).slice(0, 200);
}

/** The reason of an answer that could not run, as a finding keeps it; nothing where none is known. */
export function whyOf(answer: { verdict: string; lacks?: readonly string[]; broke?: string }): { why?: WhyNotRun } {
  if (answer.verdict !== "could-not-run") return {};
  if (answer.broke !== undefined) return { why: { broke: answer.broke } };
  return answer.lacks?.length ? { why: { lacks: answer.lacks } } : {};
}
