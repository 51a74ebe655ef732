"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "@/domain/words";

const Chosen = createContext<Language>("zh-CN");

/** Tells client components which language the page was made in. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <Chosen.Provider value={language}>{children}</Chosen.Provider>;
}

/** The language of this page, in a client component. */
export function useLanguage(): Language {
  return useContext(Chosen);
}
