import { type Problem, problemWords } from "@/domain/review/problems";

export type Refusal = Problem | "signed-out";

/**
 * What an answer of the upload address means: a refusal that trying again will not change, or null when it is worth
 * another try (no answer at all, a busy server, a lock, a moved offset).
 */
export function refusalOf(status: number, body: string): Refusal | null {
  if (status === 401) return "signed-out";
  const code = body.trim();
  if (code !== "expired" && Object.hasOwn(problemWords.en, code)) return code as Problem;
  if (status === 0 || status >= 500 || [408, 409, 410, 423, 425, 429].includes(status)) return null;
  return status === 413 ? "too-large" : "stuck";
}
