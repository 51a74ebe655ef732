"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Button } from "@/ui/button";
import { Message } from "@/ui/message";
import { acceptLine, appealDecision, askAgain } from "./actions/answer-result";
import type { ResultView } from "./queries/load-result";
import { type FollowWord, followWords } from "./words";

/** Accept, appeal or begin again, whichever the outcome allows. An appeal is explained before it is made. */
export function ResultActions({ view }: { view: ResultView }) {
  const language = useLanguage();
  const router = useRouter();
  const t = (word: FollowWord) => say(followWords, language, word);
  const [appealing, setAppealing] = useState(false);
  const [busy, startTransition] = useTransition();
  const act = (action: (id: string) => Promise<{ ok: boolean }>, leave: boolean) =>
    startTransition(async () => {
      await action(view.caseId);
      if (leave) router.push("/");
      router.refresh();
    });
  return (
    <div className="space-y-2">
      {view.accepted && <Message tone="jade">{t("accepted")}</Message>}
      {view.state === "approved" && (
        <Button className="w-full" busy={busy} onClick={() => act(acceptLine, false)}>
          {t("accept")}
        </Button>
      )}
      {(view.accepted || view.state === "declined") && (
        <Button look="outline" className="w-full" busy={busy} onClick={() => act(askAgain, true)}>
          {t("again")}
        </Button>
      )}
      {appealing && <Message tone="blue">{t("appealSure")}</Message>}
      {view.mayAppeal && (
        <Button
          look="quiet"
          className="w-full"
          busy={busy}
          onClick={() => (appealing ? act(appealDecision, true) : setAppealing(true))}
        >
          {t("appeal")}
        </Button>
      )}
    </div>
  );
}
