"use client";
import { useActionState } from "react";
import { type Language, say, type WordValues } from "@/domain/words";
import { DeskButton } from "@/ui/desk/desk-button";
import { Message } from "@/ui/message";
import { replayOne } from "./actions/replay-one";
import { sayDiffers } from "./say-differs";
import { type LineWord, lineWords } from "./words";

/** Names a case or decision and tells at once whether it gives the same bytes again. */
export function ReplayForm({ language }: { language: Language }) {
  const [answer, act, busy] = useActionState(replayOne, null);
  const word = (key: LineWord, values?: WordValues) => say(lineWords, language, key, values);
  return (
    <form action={act} className="space-y-2">
      <label className="flex flex-wrap items-center gap-2">
        <span>{word("replayId")}</span>
        <input
          name="id"
          required
          maxLength={60}
          defaultValue={answer?.id ?? ""}
          className="min-h-9 w-80 max-w-full rounded-lg border border-ink-faint bg-card px-2 max-md:min-h-11"
        />
        <DeskButton type="submit" disabled={busy}>
          {word("replayGo")}
        </DeskButton>
      </label>
      {answer?.replayed.length === 0 && <Message tone="amber">{word("replayUnknown", { id: answer.id })}</Message>}
      {answer?.replayed.map(({ recommendationId, verdict, differs }) =>
        verdict === "same" ? (
          <Message key={recommendationId} tone="jade">
            {word("replaySame", { id: recommendationId.slice(-6) })}
          </Message>
        ) : (
          <Message key={recommendationId} tone={verdict === "other-rules" ? "amber" : "red"}>
            {recommendationId.slice(-6)}: {word(verdict)} · {sayDiffers(differs, language)}
          </Message>
        ),
      )}
    </form>
  );
}
