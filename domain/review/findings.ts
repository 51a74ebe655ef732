import type { CheckWords, Finding, Severity } from "../checks/check";
import { checks } from "../checks/index";
import { corroborations } from "../corroboration/index";
import { defineWords, type Language, say } from "../words";

const wordsById = new Map<string, CheckWords>([...checks, ...corroborations].map((one) => [one.id, one.words]));
const weight: Record<Severity, number> = { info: 0, low: 1, medium: 2, high: 3 };

/** Findings that speak against something, the worst first; failures before concerns of the same severity. */
export function worstFirst<Found extends Pick<Finding, "verdict" | "severity" | "check">>(
  findings: readonly Found[],
): Found[] {
  const rank = (one: Found) => weight[one.severity] * 2 + (one.verdict === "fail" ? 1 : 0);
  return findings
    .filter((one) => one.verdict === "fail" || one.verdict === "concern")
    .sort((a, b) => rank(b) - rank(a) || (a.check < b.check ? -1 : 1));
}

/** The title of a check or corroboration; of one that is no longer known, its id. */
export function titleOf(check: string, language: Language): string {
  return wordsById.get(check)?.[language].title ?? check;
}

/** A finding in a reviewer's words: what was looked at, what was seen, what an honest document shows, what to do. */
export function sayFinding(
  { check, saw }: Pick<Finding, "check" | "saw">,
  language: Language,
): { title: string; saw: string; expected: string; todo: string } {
  const words = wordsById.get(check);
  if (!words) return { title: check, saw: "", expected: "", todo: "" };
  return {
    title: words[language].title,
    saw: filled(words, "saw", saw, language) ?? Object.values(saw).join(" · "),
    expected: filled(words, "expected", saw, language) ?? "",
    todo: filled(words, "todo", saw, language) ?? "",
  };
}

const settledWords = defineWords({
  "zh-CN": { saw: "{by} 于 {on} 裁定：{saw}" },
  en: { saw: "Settled by {by} on {on}: {saw}" },
});

/** Who settled the contradiction that a finding passes for, and what it was; null of any other finding. */
export function saySettled({ check, saw }: Pick<Finding, "check" | "saw">, language: Language): string | null {
  const { settledBy, settledOn } = saw;
  if (settledBy === undefined || settledOn === undefined) return null;
  return say(settledWords, language, "saw", {
    by: settledBy,
    on: settledOn,
    saw: sayFinding({ check, saw }, language).saw,
  });
}

/** A finding in its owner's words: what to do about it, never what gave it away; null of a check that is no longer known. */
export function sayToOwner({ check, saw }: Pick<Finding, "check" | "saw">, language: Language): string | null {
  const words = wordsById.get(check);
  return words ? filled(words, "owner", saw, language) : null;
}

/** Rows are kept for ever: one of an older version may lack a value that today's sentence names. */
function filled(
  words: CheckWords,
  key: "saw" | "expected" | "todo" | "owner",
  saw: Finding["saw"],
  language: Language,
): string | null {
  try {
    return say(words, language, key, saw);
  } catch {
    return null;
  }
}
