"use client";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { say, type WordValues } from "@/domain/words";
import { money } from "@/i18n/format";
import { useLanguage } from "@/i18n/provider";
import { Message } from "@/ui/message";
import { DocumentList } from "./document-list";
import { LineCard } from "./line-card";
import { NextEvidenceList } from "./next-evidence-list";
import { OutcomeList } from "./outcome-list";
import { homeQuery } from "./queries/home-query";
import type { HomeView } from "./queries/load-home";
import { StatusPanel } from "./status-panel";
import { type FollowWord, followWords } from "./words";
import { YearPicture } from "./year-picture";

/** The owner's home: the line, what helps next, and every document on its walk. Results arrive without reload. */
export function HomeScreen({ initial, header, bottom }: { initial: HomeView; header: ReactNode; bottom: ReactNode }) {
  const language = useLanguage();
  const t = (word: FollowWord, values?: WordValues) => say(followWords, language, word, values);
  const { data, isError } = useQuery({ ...homeQuery, initialData: initial });
  const raised = Number(data.likely) > Number(data.currentLine);
  const hopeful = Number(data.possible) > Number(data.currentLine);
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[480px] flex-col">
      <header className="flex min-h-14 items-center justify-between gap-2 px-4 pt-2">{header}</header>
      <main className="flex-1 space-y-6 px-4 pb-6">
        <h1 className="sr-only">{data.business.name}</h1>
        {isError && <Message tone="amber">{t("offline")}</Message>}
        <LineCard
          home={data}
          sentence={t(raised ? "supports" : hopeful ? "noneYet" : data.held ? "held" : "showFirst", {
            amount: money(raised ? data.likely : data.possible, language),
          })}
        />
        <StatusPanel home={data} />
        <NextEvidenceList next={data.next} pairs={data.pairs} held={data.held} />
        <OutcomeList outcomes={data.outcomes} />
        <DocumentList documents={data.documents} />
        <YearPicture year={data.year} />
        <nav className="flex flex-wrap gap-x-6">
          <a href="/talk" className="inline-flex min-h-11 items-center text-jade underline underline-offset-4">
            {t("talk")}
          </a>
          <a href="/business" className="inline-flex min-h-11 items-center text-jade underline underline-offset-4">
            {t("editBusiness")}
          </a>
        </nav>
      </main>
      {data.case.takesEvidence && (
        <div className="sticky bottom-0 border-t border-line bg-card px-4 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))]">
          {bottom}
        </div>
      )}
    </div>
  );
}
