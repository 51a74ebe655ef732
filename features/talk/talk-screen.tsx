"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Message } from "@/ui/message";
import { type TalkOutcome, talk } from "./actions/talk";
import { AskForm } from "./ask-form";
import { HelpCard } from "./help-card";
import { QuestionForm } from "./question-form";
import { TalkLog } from "./talk-log";
import type { TalkView } from "./talk-view";
import { useTalkWords } from "./use-talk-words";

const secondsWhileReading = 4;
const secondsOtherwise = 10;

/** The talk: what was said above, the one question of now under the thumb, and what would help most between them. */
export function TalkScreen({
  view,
  header,
  upload,
  proposals,
}: {
  view: TalkView;
  header: ReactNode;
  upload: ReactNode;
  proposals: ReactNode;
}) {
  const t = useTalkWords();
  const [outcome, act, busy] = useActionState<TalkOutcome, FormData>(talk, { problem: null, at: 0 });
  const heading = useRef<HTMLHeadingElement>(null);
  useFollowing(view.underWay > 0);
  // After an answer the next question is read and shown; on arrival nothing moves under the finger.
  useEffect(() => {
    window.scrollTo({ top: document.documentElement.scrollHeight });
    if (outcome.at > 0) heading.current?.focus({ preventScroll: true });
  }, [outcome.at]);
  const { question } = view;
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[480px] flex-col">
      <header className="flex min-h-14 items-center justify-between gap-2 px-4 pt-2">{header}</header>
      <main className="flex flex-1 flex-col gap-3 px-4 pb-4">
        <TalkLog bubbles={view.bubbles} act={act} busy={busy} />
        {view.underWay > 0 && <Message tone="blue">{t("underWay", { count: view.underWay })}</Message>}
        {proposals}
        {outcome.problem && <Message tone="amber">{t(outcome.problem)}</Message>}
        <HelpCard helps={view.helps} upload={upload} asking={question !== null} />
      </main>
      <section
        aria-labelledby="talk-now"
        className="sticky bottom-0 border-t border-line bg-card px-4 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))]"
      >
        {question ? (
          <QuestionForm
            key={`${question.id} ${outcome.at}`}
            {...{ question, act, busy, heading }}
            progress={view.progress}
            previous={view.previous}
          />
        ) : (
          <AskForm key={outcome.at} {...{ act, busy, heading }} previous={view.previous} any={view.helps.length > 0} />
        )}
      </section>
    </div>
  );
}

/** Shows what was read without a reload, while something is being read. */
function useFollowing(reading: boolean): void {
  const router = useRouter();
  useEffect(() => {
    const seconds = reading ? secondsWhileReading : secondsOtherwise;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [reading, router]);
}
