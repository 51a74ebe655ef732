"use client";
import { signOut } from "next-auth/react";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { followWords } from "./words";

/** Ends the session at once, on this phone and in the database. */
export function SignOut() {
  const language = useLanguage();
  return (
    <button
      type="button"
      className="min-h-11 px-2 text-sm text-ink-soft"
      onClick={() => signOut({ callbackUrl: "/sign-in" })}
    >
      {say(followWords, language, "signOut")}
    </button>
  );
}
