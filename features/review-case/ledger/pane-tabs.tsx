"use client";
import type { ReactNode } from "react";
import { Chip } from "@/ui/desk/chip";
import { Key } from "@/ui/desk/key";
import type { Ledger } from "./use-ledger";
import { useLedgerWords } from "./use-ledger-words";

/** The two views of the right pane: the recommendation, and the ledger with how much contradicts. */
export function PaneTabs({ ledger, contradictions }: { ledger: Ledger; contradictions: number }) {
  const word = useLedgerWords();
  const tab = (key: "assessment" | "ledger", current: boolean, rest: ReactNode) => (
    <button
      type="button"
      aria-current={current ? "page" : undefined}
      aria-keyshortcuts={key === "ledger" ? "L" : undefined}
      onClick={() => !current && ledger.toggle()}
      className={`flex min-h-10 items-center gap-1.5 border-b-2 px-2 text-[13px] max-md:min-h-11 ${
        current ? "border-jade font-semibold" : "border-transparent text-ink-soft hover:text-ink"
      }`}
    >
      {word(key)}
      {rest}
    </button>
  );
  return (
    <nav aria-label={`${word("assessment")} / ${word("ledger")}`} className="flex border-b border-line bg-paper px-2">
      {tab("assessment", !ledger.isOpen, null)}
      {tab(
        "ledger",
        ledger.isOpen,
        <>
          {contradictions > 0 && <Chip tone="red">{word("contradictions", { count: contradictions })}</Chip>}
          <Key>L</Key>
        </>,
      )}
    </nav>
  );
}
