"use client";
import { useCallback, useEffect, useState } from "react";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { DeskButton } from "@/ui/desk/desk-button";
import type { SummaryView } from "./summary-view";
import { type SummaryWord, summaryWords } from "./words";

type Say = (word: SummaryWord, values?: WordValues) => string;

/** What the owner told the helper and what a model wrote of the case; nothing where there is neither and none to ask. */
export function PlainSummary({ caseId }: { caseId: string }) {
  const language = useLanguage();
  const t: Say = (word, values) => say(summaryWords, language, word, values);
  const [view, setView] = useState<SummaryView | null>(null);
  const [standing, setStanding] = useState<"idle" | "writing" | "failed">("idle");
  const load = useCallback(
    async (method: "GET" | "POST") => {
      const answer = await fetch(`/api/desk/cases/${caseId}/summary`, { method });
      if (!answer.ok) throw new Error(`summary ${answer.status}`);
      setView(await answer.json());
    },
    [caseId],
  );
  useEffect(() => void load("GET").catch(() => undefined), [load]);
  if (!view || (view.told.length === 0 && !view.written && !view.mayAsk)) return null;
  const write = () => {
    setStanding("writing");
    load("POST").then(
      () => setStanding("idle"),
      () => setStanding("failed"),
    );
  };
  return (
    <section aria-label={t("title")} className="border-b border-line px-4 py-3.5 text-[13px]">
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-ink-soft">{t("title")}</h2>
        {view.mayAsk && (
          <DeskButton onClick={write} disabled={standing === "writing"}>
            {t(standing === "writing" ? "writing" : view.written ? "again" : "write")}
          </DeskButton>
        )}
      </div>
      <div aria-live="polite">
        {standing === "failed" && <p className="text-amber">{t("failed")}</p>}
        {view.refused && <p className="text-ink-soft">{t("refused", { why: view.refused })}</p>}
        {view.written && <Written written={view.written} t={t} />}
      </div>
      {view.told.length > 0 && <Told told={view.told} t={t} />}
    </section>
  );
}

function Written({ written, t }: { written: NonNullable<SummaryView["written"]>; t: Say }) {
  const { sentences, flags, model, at, outdated, dropped } = written;
  return (
    <>
      {flags.map(({ kind, because }) => (
        <p key={because} className="mt-1 rounded-desk bg-amber-soft px-2 py-1 text-amber-ink">
          <b>{t(kind)}</b> {because}
        </p>
      ))}
      <ul className="mt-1 space-y-1">
        {sentences.map(({ text, facts }) => (
          <li key={text}>
            <details>
              <summary className="min-h-6 cursor-pointer">{text}</summary>
              <p className="text-xs text-ink-soft">
                {t("facts")}: {facts.join(" · ")}
              </p>
            </details>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-ink-soft">
        {t("machine", { model, at })} {outdated && t("outdated")} {dropped > 0 && t("dropped", { count: dropped })}
      </p>
    </>
  );
}

function Told({ told, t }: { told: SummaryView["told"]; t: Say }) {
  return (
    <details className="mt-1">
      <summary className="min-h-6 cursor-pointer text-ink-soft">
        {t("told")} {told.length}
      </summary>
      <dl className="mt-1 space-y-0.5">
        {told.map(({ ask, answer }) => (
          <div key={ask} className="flex justify-between gap-3">
            <dt className="text-ink-soft">{ask}</dt>
            <dd className="text-right font-medium">{answer}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
