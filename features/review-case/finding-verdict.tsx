"use client";
import { type FormEvent, useState } from "react";
import { findingVerdicts } from "@/domain/review/finding-verdict";
import { DeskButton } from "@/ui/desk/desk-button";
import { useKeys } from "@/ui/desk/use-keys";
import type { FindingView } from "./case-view";
import { useFindingWords } from "./use-finding-words";
import type { Verdicts } from "./use-verdicts";

const keys = { right: "Y", wrong: "X", unsure: "U" } as const;
const mark = { right: "✓", wrong: "✕", unsure: "?" } as const;

/** Is the finding right? One key each, kept at once; a note may follow. It changes no score, and says so. */
export function FindingVerdict({ finding, verdicts }: { finding: FindingView; verdicts: Verdicts }) {
  const word = useFindingWords();
  const { said, state } = verdicts.of(finding);
  const [note, setNote] = useState(said?.note ?? "");
  const judge = (verdict: (typeof findingVerdicts)[number]) =>
    verdicts.judge(finding, { verdict, note: note.trim() || null });
  useKeys({ y: () => judge("right"), x: () => judge("wrong"), u: () => judge("unsure") });
  const keepNote = (event: FormEvent) => {
    event.preventDefault();
    if (said) judge(said.verdict);
  };
  return (
    <fieldset className="px-2.5 pb-2">
      <legend className="text-[13px] font-medium">{word("judge")}</legend>
      <div className="mt-1 flex flex-wrap gap-1.5">
        {findingVerdicts.map((verdict) => (
          <DeskButton
            key={verdict}
            shortcut={keys[verdict]}
            aria-pressed={said?.verdict === verdict}
            className={said?.verdict === verdict ? "border-blue! bg-card! font-semibold text-blue!" : ""}
            onClick={() => judge(verdict)}
          >
            {mark[verdict]} {word(verdict)}
          </DeskButton>
        ))}
      </div>
      {said && (
        <form onSubmit={keepNote} className="mt-1.5 flex gap-1.5">
          <input
            aria-label={word("note")}
            placeholder={word("note")}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            className="min-h-9 min-w-0 flex-1 rounded-lg border border-ink-faint bg-card px-2 text-[13px] max-md:min-h-11"
          />
          <DeskButton type="submit" disabled={note.trim() === (said.note ?? "")}>
            {word("keepNote")}
          </DeskButton>
        </form>
      )}
      <p role="status" className={`mt-1 text-xs ${state === "failed" ? "font-medium text-red" : "text-ink-soft"}`}>
        {state === "failed" ? word("failed") : state === "saving" ? word("saving") : said ? told() : ""}
      </p>
      <p className="text-xs text-ink-soft">{word("judgeHint")}</p>
    </fieldset>
  );

  function told(): string {
    if (!said) return "";
    const verdict = word(said.verdict);
    return said.note ? word("keptWithNote", { verdict, note: said.note }) : word("kept", { verdict });
  }
}
