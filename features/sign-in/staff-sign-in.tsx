"use client";
import { signIn } from "next-auth/react";
import { type FormEvent, useState, useTransition } from "react";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Message } from "@/ui/message";
import { problemOf } from "./problem-of";
import { type SignInWord, signInWords } from "./words";

/** E-mail and password, for the lender's staff. */
export function StaffSignIn() {
  const language = useLanguage();
  const t = (word: SignInWord) => say(signInWords, language, word);
  const [problem, setProblem] = useState<SignInWord | null>(null);
  const [busy, startTransition] = useTransition();

  function enter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    startTransition(async () => {
      const answer = await signIn("password", {
        address: given.get("address"),
        password: given.get("password"),
        redirect: false,
      }).catch(() => null);
      if (answer?.ok) window.location.assign("/desk");
      else setProblem(problemOf(answer?.error).word);
    });
  }

  return (
    <form method="post" className="space-y-4" onSubmit={enter}>
      <TextField name="address" type="email" label={t("email")} autoComplete="username" required />
      <TextField name="password" type="password" label={t("password")} autoComplete="current-password" required />
      {problem && <Message tone="red">{t(problem)}</Message>}
      <Button type="submit" busy={busy} className="w-full">
        {t("enter")}
      </Button>
    </form>
  );
}
