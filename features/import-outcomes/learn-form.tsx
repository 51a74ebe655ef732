"use client";
import { useActionState } from "react";
import { fewest } from "@/domain/learning/learn";
import { type Language, say, type WordValues } from "@/domain/words";
import { DeskButton } from "@/ui/desk/desk-button";
import { Message } from "@/ui/message";
import { learnAgain } from "./actions/act";
import { type OutcomeWord, outcomeWords } from "./words";

/** Learns from the outcomes that are known, or says how many are missing. */
export function LearnForm({ language }: { language: Language }) {
  const [learning, act, busy] = useActionState(learnAgain, null);
  const word = (key: OutcomeWord, values?: WordValues) => say(outcomeWords, language, key, values);
  return (
    <form action={act} className="space-y-2">
      <DeskButton type="submit" look="solid" disabled={busy}>
        {word("learn")}
      </DeskButton>
      {learning && "refused" in learning && (
        <Message tone="amber">
          {word("refused", { ...learning.refused, needed: fewest.outcomes, each: fewest.bads })}
        </Message>
      )}
    </form>
  );
}
