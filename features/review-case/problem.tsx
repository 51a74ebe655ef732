"use client";
import { money } from "@/i18n/format";
import { useLanguage } from "@/i18n/provider";
import type { Sent } from "./post-to-case";
import { sayOutcome } from "./say-outcome";
import { useWords } from "./use-words";
import { type CaseWord, caseWords } from "./words";

/** Why nothing was decided, and how the case stands instead. */
export function Problem({ refused, currency }: { refused: Extract<Sent, { ok: false }>; currency: string }) {
  const word = useWords();
  const language = useLanguage();
  const { problem, fresh } = refused;
  const known = problem in caseWords.en ? (problem as CaseWord) : "changed";
  const decision = fresh?.decision;
  const amount = decision?.amount ? money(decision.amount, language, currency) : null;
  return (
    <div
      role="alert"
      className="mb-2 rounded-lg border border-amber-soft bg-amber-soft px-3 py-2 text-[13px] text-amber-ink"
    >
      <p>{word(known)}</p>
      {fresh && (
        <p className="mt-0.5 font-medium">
          {word("freshState", { state: fresh.state in caseWords.en ? word(fresh.state as CaseWord) : fresh.state })}
          {decision &&
            ` · ${word("freshDecision", { names: decision.by.join(" + "), what: sayOutcome({ outcome: decision.outcome, amount }, word) })}`}
        </p>
      )}
    </div>
  );
}
