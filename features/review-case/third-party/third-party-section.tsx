"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Chip } from "@/ui/desk/chip";
import { DeskButton } from "@/ui/desk/desk-button";
import type { CaseView } from "../case-view";
import { ThirdPartyForm } from "./third-party-form";
import { type ThirdPartyWord, thirdPartyWords } from "./third-party-words";

/** What others said of the business, each with who stands behind it, and the way to record one more. */
export function ThirdPartySection({ view }: { view: CaseView }) {
  const language = useLanguage();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const word = (key: ThirdPartyWord, values?: WordValues) => say(thirdPartyWords, language, key, values);
  const mayAdd = view.me.mayDecide && view.state === "submitted" && view.claim?.mine === true;
  const done = () => {
    setOpen(false);
    setSaved(true);
    router.refresh();
  };
  return (
    <section aria-label={word("title")} className="border-t border-line px-3 py-3">
      <h2 className="font-bold">{word("title")}</h2>
      <p className="text-xs text-ink-soft">
        {word("hint")} {!mayAdd && view.me.mayDecide && view.state === "submitted" && word("readOnly")}
      </p>
      <p role="status" className="text-[13px] font-medium text-jade">
        {saved && !open && word("saved")}
      </p>
      {view.thirdParty.facts.length === 0 ? (
        <p className="mt-1 text-[13px] text-ink-soft">{word("none")}</p>
      ) : (
        <ul className="mt-1.5 grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-1.5">
          {view.thirdParty.facts.map((fact) => (
            <li key={fact.id} className="min-w-0 rounded-lg border border-blue bg-card px-2 py-1.5">
              <span className="flex flex-wrap items-center gap-x-1.5 text-xs text-ink-soft">
                {fact.label}
                {fact.stale && <Chip tone="amber">{word("stale")}</Chip>}
              </span>
              <span className="block font-medium break-words">{fact.value}</span>
              <span className="block text-xs break-words text-blue">{fact.issuer}</span>
              <span className="block text-xs break-words text-ink-soft">
                {fact.reference} · {fact.brought}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayAdd && !open && (
        <DeskButton className="mt-2" onClick={() => setOpen(true)}>
          {word("add")}
        </DeskButton>
      )}
      {mayAdd && open && <ThirdPartyForm view={view} onDone={done} onCancel={() => setOpen(false)} />}
    </section>
  );
}
