"use client";
import { useState } from "react";
import { readInstant } from "@/i18n/format";
import { DeskButton } from "@/ui/desk/desk-button";
import { usePolicyWords } from "./use-policy-words";

type Props = { busy: boolean; onPublish: (at: string | null) => void; onCancel: () => void };

/** Asks once more before publishing: at once, or from which moment. */
export function PublishWhen({ busy, onPublish, onCancel }: Props) {
  const word = usePolicyWords();
  const [later, setLater] = useState(false);
  const [typed, setTyped] = useState("");
  const at = later ? readInstant(typed) : null;
  return (
    <div className="mt-1 space-y-1.5 rounded-lg bg-shade p-2 text-[13px]">
      <fieldset>
        <legend className="sr-only">{word("publishWhen")}</legend>
        {[false, true].map((one) => (
          <label key={String(one)} className="flex min-h-8 items-center gap-2 max-md:min-h-11">
            <input type="radio" name="publish-when" checked={later === one} onChange={() => setLater(one)} />
            {word(one ? "publishLater" : "publishNow")}
          </label>
        ))}
      </fieldset>
      {later && (
        <label className="block">
          <span className="text-xs text-ink-soft">{word("publishAt")}</span>
          <input
            type="datetime-local"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className="mt-0.5 block min-h-9 w-full rounded-lg border border-ink-faint bg-card px-2 max-md:min-h-11"
          />
        </label>
      )}
      <p>{word(later ? "confirmPublishLater" : "confirmPublish")}</p>
      <span className="flex gap-1.5">
        <DeskButton look="solid" disabled={busy || (later && at === null)} onClick={() => onPublish(at)}>
          {word("confirm", { act: word("publish") })}
        </DeskButton>
        <DeskButton onClick={onCancel}>{word("cancel")}</DeskButton>
      </span>
    </div>
  );
}
