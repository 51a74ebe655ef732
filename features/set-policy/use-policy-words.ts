"use client";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { type PolicyWord, policyWords } from "./words";

export type SayPolicy = (word: PolicyWord, values?: WordValues) => string;

/** The screen's words in the reader's language. */
export function usePolicyWords(): SayPolicy {
  const language = useLanguage();
  return (word, values) => say(policyWords, language, word, values);
}
