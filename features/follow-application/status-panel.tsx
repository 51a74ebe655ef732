import { useState, useTransition } from "react";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Button } from "@/ui/button";
import { buttonClass } from "@/ui/button-class";
import { Message } from "@/ui/message";
import { submitCase } from "./actions/submit-case";
import { isBusy } from "./queries/home-query";
import type { HomeView } from "./queries/load-home";
import { followWords } from "./words";

/** Where the request stands, in words, and the one next step. */
export function StatusPanel({ home }: { home: HomeView }) {
  const language = useLanguage();
  const [busy, startTransition] = useTransition();
  const [sent, setSent] = useState(false);
  const { state, decided, asked, id } = home.case;
  if (decided) {
    return (
      <a href="/result" className={`${buttonClass("solid")} w-full`}>
        {say(followWords, language, "seeResult")}
      </a>
    );
  }
  if (state === "submitted" || sent) return <Message tone="blue">{say(followWords, language, "submitted")}</Message>;
  if (state === "awaiting-second")
    return <Message tone="blue">{say(followWords, language, "awaiting-second")}</Message>;
  if (home.documents.length === 0) return null;
  const submit = () =>
    startTransition(async () => {
      const done = await submitCase(id);
      setSent(done.ok);
    });
  return (
    <section className="space-y-2">
      {asked && <Message tone="amber">{say(followWords, language, "asked", { message: asked })}</Message>}
      <Button className="w-full" onClick={submit} busy={busy}>
        {say(followWords, language, state === "asked" ? "resubmit" : "submit")}
      </Button>
      <p className="text-sm text-ink-soft">{say(followWords, language, isBusy(home) ? "waiting" : "submitHint")}</p>
    </section>
  );
}
