"use client";
import { useActionState, useState } from "react";
import { type Language, say, type WordValues } from "@/domain/words";
import { DeskButton } from "@/ui/desk/desk-button";
import { Message } from "@/ui/message";
import { sendBlind } from "./actions/act";
import { type AgreementWord, agreementWords } from "./words";

const outcomes = [
  ["approve", "answerApprove"],
  ["decline", "answerDecline"],
  ["ask", "answerAsk"],
] as const;

/** The second person's answer: a line, the line as it is, or more evidence first. */
export function BlindForm({ id, currency, language }: { id: string; currency: string; language: Language }) {
  const [answered, act, busy] = useActionState(sendBlind, null);
  const [outcome, setOutcome] = useState<string>("");
  const word = (key: AgreementWord, values?: WordValues) => say(agreementWords, language, key, values);
  const box = "min-h-9 w-full rounded-lg border border-ink-faint bg-card px-2 max-md:min-h-11";
  return (
    <form action={act} className="space-y-3 rounded-desk border border-line bg-card p-4">
      <h2 className="font-semibold">{word("answer")}</h2>
      <input type="hidden" name="id" value={id} />
      <fieldset className="space-y-1">
        <legend className="sr-only">{word("answer")}</legend>
        {outcomes.map(([value, key]) => (
          <label key={value} className="flex min-h-9 items-center gap-2 max-md:min-h-11">
            <input
              type="radio"
              name="outcome"
              value={value}
              required
              checked={outcome === value}
              onChange={() => setOutcome(value)}
            />
            {word(key)}
          </label>
        ))}
      </fieldset>
      {outcome === "approve" && (
        <label className="block">
          <span className="text-xs text-ink-soft">{word("amount", { currency })}</span>
          <input name="amount" required inputMode="decimal" maxLength={20} className={box} />
        </label>
      )}
      <label className="block">
        <span className="text-xs text-ink-soft">{word("note")}</span>
        <textarea name="note" maxLength={500} rows={2} className={`${box} py-1`} />
      </label>
      {answered?.ok === false && (
        <Message tone="amber">{word(answered.problem === "amount" ? "wrongAmount" : "gone")}</Message>
      )}
      <DeskButton type="submit" look="solid" disabled={busy || outcome === ""}>
        {word("send")}
      </DeskButton>
    </form>
  );
}
