"use client";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Treatment } from "@/domain/ledger/settlement";
import { DeskButton } from "@/ui/desk/desk-button";
import { useKeys } from "@/ui/desk/use-keys";
import type { CaseView } from "../case-view";
import { Problem } from "../problem";
import type { LedgerRowView } from "./ledger-view";
import { useLedgerWords } from "./use-ledger-words";
import type { Settle } from "./use-settle";

type Props = {
  row: LedgerRowView;
  /** The value that was looked at last. */
  looked: string | null;
  settle: Settle;
  view: CaseView;
  onCancel: () => void;
};

/** Which value, what holds, and on what grounds. What is typed stays when it is refused; Escape leaves. */
export function SettleForm({ row, looked, settle, view, onCancel }: Props) {
  const word = useLedgerWords();
  const values = row.cells.filter((cell, at) => row.cells.findIndex((other) => other.raw === cell.raw) === at);
  const doubtful = values.find((cell) => cell.standing === "contradict" || cell.standing === "near");
  const [value, setValue] = useState(looked ?? (doubtful ?? values[0])?.raw ?? "");
  const [treats, setTreats] = useState<Treatment | null>(null);
  const [note, setNote] = useState("");
  useKeys({ escape: onCancel });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
    form.current?.querySelector<HTMLInputElement>("input:checked")?.focus({ preventScroll: true });
  }, []);
  const ready = treats !== null && values.some((cell) => cell.raw === value);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !settle.busy) settle.send({ row: row.id, value, treats, note });
  };
  return (
    <form
      ref={form}
      onSubmit={save}
      aria-label={word("settleRow", { label: row.label })}
      className="scroll-my-3 rounded-lg border border-line bg-paper px-3 py-2.5 text-[13px]"
    >
      {settle.refused && (
        <Refused problem={settle.refused.problem} refused={settle.refused} currency={view.business.currency} />
      )}
      <fieldset>
        <legend className="font-medium">{word("which")}</legend>
        {values.map((cell) => (
          <Choice key={cell.raw} name="value" checked={cell.raw === value} onChoose={() => setValue(cell.raw)}>
            {cell.value} <span className="text-xs text-ink-soft">{cell.source}</span>
          </Choice>
        ))}
      </fieldset>
      <fieldset className="mt-2">
        <legend className="font-medium">{word("what")}</legend>
        {row.treatments.map((one) => (
          <Choice key={one} name="treats" checked={one === treats} onChoose={() => setTreats(one)}>
            {word(one as "alias")}
          </Choice>
        ))}
      </fieldset>
      <label className="mt-2 block text-ink-soft">
        {word("note")}
        <textarea
          rows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          className="mt-1 block w-full rounded-lg border border-ink-faint bg-card px-2.5 py-1.5 text-ink"
        />
      </label>
      <p className="mt-1 text-xs text-ink-soft">{word("holds")}</p>
      <div className="mt-2 flex gap-2">
        <DeskButton type="submit" look="solid" disabled={!ready || settle.busy} aria-busy={settle.busy || undefined}>
          {word(settle.busy ? "saving" : "save")}
        </DeskButton>
        <DeskButton shortcut="Esc" onClick={onCancel}>
          {word("cancel")}
        </DeskButton>
      </div>
    </form>
  );
}

type ChoiceProps = { name: string; checked: boolean; onChoose: () => void; children: ReactNode };

function Choice({ name, checked, onChoose, children }: ChoiceProps) {
  return (
    <label className="flex min-h-8 items-center gap-2 py-0.5 max-md:min-h-11">
      <input type="radio" name={name} checked={checked} onChange={onChoose} className="size-4 shrink-0 accent-blue" />
      <span className="min-w-0 break-words">{children}</span>
    </label>
  );
}

type RefusedProps = { problem: string; refused: NonNullable<Settle["refused"]>; currency: string };

/** Why nothing was settled. */
export function Refused({ problem, refused, currency }: RefusedProps) {
  const word = useLedgerWords();
  if (problem !== "not-in-ledger") return <Problem refused={refused} currency={currency} />;
  return (
    <p role="alert" className="mb-2 rounded-lg bg-amber-soft px-3 py-2 text-amber-ink">
      {word("not-in-ledger")}
    </p>
  );
}
