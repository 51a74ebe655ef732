"use client";
import { useCallback } from "react";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { type FindingWord, findingWords } from "./finding-words";

/** Says the words about findings in the reader's language. */
export function useFindingWords(): (key: FindingWord, values?: WordValues) => string {
  const language = useLanguage();
  return useCallback((key, values) => say(findingWords, language, key, values), [language]);
}
