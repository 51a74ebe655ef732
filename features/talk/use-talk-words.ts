"use client";
import { useCallback } from "react";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { type TalkWord, talkWords } from "./words";

/** Says the helper's words in the reader's language. */
export function useTalkWords(): (word: TalkWord, values?: WordValues) => string {
  const language = useLanguage();
  return useCallback((word, values) => say(talkWords, language, word, values), [language]);
}
