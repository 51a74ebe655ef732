"use client";
import { useCallback } from "react";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { type CaseWord, caseWords } from "./words";

/** Says the case page's words in the reader's language. */
export function useWords(): (key: CaseWord, values?: WordValues) => string {
  const language = useLanguage();
  return useCallback((key, values) => say(caseWords, language, key, values), [language]);
}
