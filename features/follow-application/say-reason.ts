import { checks } from "@/domain/checks";
import { corroborations } from "@/domain/corroboration";
import { type ReasonWord, reasonWords } from "@/domain/recommendation/reason-words";
import type { Reason } from "@/domain/recommendation/recommendation";
import { type Language, say } from "@/domain/words";
import { money } from "@/i18n/format";

/** A reason in plain words, amounts written as money. A doubt is named by the title of its check. */
export function sayReason(reason: Reason, language: Language): string {
  const [word, check] = reason.code.split(":");
  if (!word || !(word in reasonWords.en)) return reason.code;
  const written = Object.fromEntries(
    Object.entries(reason.saw).map(([name, value]) => [
      name,
      typeof value === "string" && /^-?\d+\.\d{2}$/.test(value) ? money(value, language) : value,
    ]),
  );
  const rule = [...checks, ...corroborations].find((one) => one.id === check);
  return say(reasonWords, language, word as ReasonWord, {
    value: "",
    raise: "",
    months: 0,
    ...written,
    check: rule ? say(rule.words, language, "title") : "",
  });
}
