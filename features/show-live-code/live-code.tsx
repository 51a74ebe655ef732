"use client";
import { useState } from "react";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Button } from "@/ui/button";
import { Message } from "@/ui/message";
import { CountdownRing } from "./countdown-ring";
import { HowToHold } from "./how-to-hold";
import { useAnnouncement } from "./use-announcement";
import { type LiveCode as Code, useLiveCode } from "./use-live-code";
import { type LiveCodeWord, liveCodeWords } from "./words";

type Say = (word: LiveCodeWord, values?: WordValues) => string;

/** The code to hold before a shop or truck: a quiet offer first, and once asked for, large, with the time that is left. */
export function LiveCode({ caseId }: { caseId: string }) {
  const language = useLanguage();
  const t: Say = (word, values) => say(liveCodeWords, language, word, values);
  const { live, problem, busy, renew } = useLiveCode(caseId);
  const [closed, setClosed] = useState(false);
  const said = useAnnouncement(live, t);
  const open = live !== null && !closed;
  const get = () => {
    setClosed(false);
    void renew();
  };
  return (
    <section aria-label={t("title")} className="mb-3">
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      {problem && (
        <div className="mb-2">
          <Message tone="amber">{t(problem)}</Message>
        </div>
      )}
      {open ? (
        <Shown live={live} busy={busy} t={t} onRenew={get} onClose={() => setClosed(true)} />
      ) : (
        <Button look="quiet" className="w-full px-2" disabled={busy} onClick={live ? () => setClosed(false) : get}>
          {live ? `${t("title")} ${live.code}` : t("offer")}
        </Button>
      )}
    </section>
  );
}

type ShownProps = { live: Code; busy: boolean; t: Say; onRenew: () => void; onClose: () => void };

function Shown({ live, busy, t, onRenew, onClose }: ShownProps) {
  const over = live.secondsLeft === 0;
  const left = t("left", { minutes: Math.floor(live.secondsLeft / 60), seconds: live.secondsLeft % 60 });
  return (
    <div className="rounded-phone border border-jade-soft bg-jade-faint px-4 pt-3 pb-2">
      <div className="flex items-center justify-between gap-3">
        <p
          role="img"
          aria-label={t("spell", { signs: spelled(live.code) })}
          className={`font-mono text-5xl font-bold tracking-[0.18em] ${over ? "text-ink-faint line-through" : "text-ink"}`}
        >
          {live.code}
        </p>
        <CountdownRing secondsLeft={live.secondsLeft} label={left} />
      </div>
      {over ? (
        <p className="mt-2 text-sm">{t("over")}</p>
      ) : (
        <div className="mt-2 flex items-center gap-3">
          <HowToHold code={live.code} label={t("drawing")} />
          <ol className="list-decimal space-y-1 pl-4 text-sm text-ink-soft">
            <li>{t("step1")}</li>
            <li>{t("step2")}</li>
            <li>{t("step3")}</li>
          </ol>
        </div>
      )}
      <div className="mt-1 flex justify-between">
        <Button look="quiet" className="min-h-11 px-2 text-sm" disabled={busy} onClick={onRenew}>
          {t(over ? "get" : "another")}
        </Button>
        <Button look="quiet" className="min-h-11 px-2 text-sm" onClick={onClose}>
          {t("close")}
        </Button>
      </div>
    </div>
  );
}

const spelled = (code: string) => [...code].join(" ");
