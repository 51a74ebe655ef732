"use client";
import { useCallback } from "react";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { type LedgerWord, ledgerWords } from "./ledger-words";

/** Says the ledger's words in the reader's language. */
export function useLedgerWords(): (key: LedgerWord, values?: WordValues) => string {
  const language = useLanguage();
  return useCallback((key, values) => say(ledgerWords, language, key, values), [language]);
}
