"use client";
import { signIn } from "next-auth/react";
import { type FormEvent, useState, useTransition } from "react";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Message } from "@/ui/message";
import { requestCode } from "./actions/request-code";
import { problemOf } from "./problem-of";
import { type SignInWord, signInWords } from "./words";

type Problem = { word: SignInWord; values?: WordValues } | null;

/** Phone or e-mail, then the code: one thing at a time. */
export function OwnerSignIn({ outbox }: { outbox: boolean }) {
  const language = useLanguage();
  const t = (word: SignInWord, values?: WordValues) => say(signInWords, language, word, values);
  const [typed, setTyped] = useState("");
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem>(null);
  const [busy, startTransition] = useTransition();

  function send() {
    startTransition(async () => {
      const asked = await requestCode(typed).catch(() => null);
      setProblem(asked ? (asked.ok ? null : { word: asked.problem }) : { word: "try-again" });
      if (asked?.ok) setSentTo(asked.address);
    });
  }

  function enter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code"));
    startTransition(async () => {
      const answer = await signIn("code", { address: sentTo, code, redirect: false }).catch(() => null);
      if (answer?.ok) window.location.assign("/");
      else setProblem(problemOf(answer?.error));
    });
  }

  const trouble = problem && <Message tone="red">{t(problem.word, problem.values)}</Message>;
  if (!sentTo) {
    return (
      <form
        method="post"
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          name="address"
          label={t("address")}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="username"
          inputMode="email"
          required
        />
        {trouble}
        <Button type="submit" busy={busy} className="w-full">
          {t("sendCode")}
        </Button>
      </form>
    );
  }
  return (
    <form method="post" className="space-y-4" onSubmit={enter}>
      <Message tone="jade">{t("codeSent", { address: sentTo })}</Message>
      {outbox && (
        <a className="inline-block min-h-11 py-2 text-blue underline" href="/outbox" target="_blank" rel="noreferrer">
          {t("outbox")}
        </a>
      )}
      <TextField
        name="code"
        label={t("code")}
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="[0-9]{6}"
        maxLength={6}
        autoFocus
        required
      />
      {trouble}
      <Button type="submit" busy={busy} className="w-full">
        {t("enter")}
      </Button>
      <div className="flex justify-between">
        <Button
          look="quiet"
          onClick={() => {
            setSentTo(null);
            setProblem(null);
          }}
        >
          {t("otherAddress")}
        </Button>
        <Button look="quiet" busy={busy} onClick={send}>
          {t("sendAgain")}
        </Button>
      </div>
    </form>
  );
}
