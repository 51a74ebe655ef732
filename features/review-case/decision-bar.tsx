"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Outcome } from "@/domain/review/authority";
import { useLanguage } from "@/i18n/provider";
import { DeskButton } from "@/ui/desk/desk-button";
import { useKeys } from "@/ui/desk/use-keys";
import type { CaseView } from "./case-view";
import { DecisionForm } from "./decision-form";
import { NextStep } from "./next-step";
import type { Sent } from "./post-to-case";
import { Problem } from "./problem";
import { SecondSignature } from "./second-signature";
import { type Act, sendAct } from "./send-act";
import { useClaim } from "./use-claim";
import { useWords } from "./use-words";
import { WhoDecides } from "./who-decides";

const keys: Record<Outcome, string> = { approve: "A", change: "E", ask: "M", decline: "R" };

/** The decision, always in the same place: what this person may do to the case as it stands now. */
export function DecisionBar({ view }: { view: CaseView }) {
  const word = useWords();
  const router = useRouter();
  const language = useLanguage();
  const [open, setOpen] = useState<Outcome | null>(null);
  const [told, setTold] = useState<{ said: string; version: number } | null>(null);
  const [refused, setRefused] = useState<Extract<Sent, { ok: false }> | null>(null);
  const [busy, setBusy] = useState(false);
  useClaim(view);

  /** Sends, says what came of it, and brings the page up to date. */
  async function act(given: Act, saying: (sent: Extract<Sent, { ok: true }>) => string): Promise<void> {
    if (busy) return;
    setBusy(true);
    const sent = await sendAct(view.id, given);
    setBusy(false);
    setRefused(sent.ok ? null : sent);
    if (sent.ok) {
      setTold({ said: saying(sent), version: view.version });
      setOpen(null);
    }
    router.refresh();
  }

  // What was done is said until the case comes back for another decision.
  const done = told && (view.state !== "submitted" || view.version === told.version) ? told.said : null;
  const movedOn = open !== null && !done && view.state !== "submitted";
  const mayDecide = view.me.mayDecide && view.state === "submitted" && view.claim?.mine === true && !done;
  const toggle = (outcome: Outcome) => {
    if (!mayDecide) return;
    setRefused(null);
    setOpen((now) => (now === outcome ? null : outcome));
  };
  useKeys(
    open === null
      ? { a: () => toggle("approve"), e: () => toggle("change"), m: () => toggle("ask"), r: () => toggle("decline") }
      : { escape: () => setOpen(null) },
  );

  return (
    <section
      aria-label={word("confirm")}
      className="border-t border-line bg-paper px-4 py-3 max-md:sticky max-md:bottom-0 max-md:z-10 max-md:pb-[calc(0.75rem+env(safe-area-inset-bottom))]"
    >
      {(refused || movedOn) && <Problem refused={refused ?? standing(view)} currency={view.business.currency} />}
      {done && <NextStep said={done} nextId={view.nextId} />}
      {open && !done && (
        <DecisionForm key={open} outcome={open} view={view} busy={busy} onCancel={() => setOpen(null)} onSend={act} />
      )}
      {mayDecide && !open && (
        <div className="flex flex-wrap gap-1.5">
          <DeskButton
            look="solid"
            shortcut={keys.approve}
            className={language === "en" ? "basis-full" : "grow"}
            onClick={() => toggle("approve")}
          >
            {view.assessment ? word("approveAmount", { amount: view.assessment.likely }) : word("approve")}
          </DeskButton>
          {(["change", "ask", "decline"] as const).map((outcome) => (
            <DeskButton
              key={outcome}
              shortcut={keys[outcome]}
              className={language === "en" ? "grow" : "max-md:grow"}
              onClick={() => toggle(outcome)}
            >
              {word(outcome)}
            </DeskButton>
          ))}
        </div>
      )}
      {!done && view.state === "awaiting-second" && <SecondSignature view={view} busy={busy} onSend={act} />}
      {!done && !movedOn && <WhoDecides view={view} open={open !== null} />}
    </section>
  );
}

/** How the case stands, in the words of a refusal: somebody was faster while a form was open, and what is typed stays. */
function standing(view: CaseView): Extract<Sent, { ok: false }> {
  return { ok: false, problem: "changed", fresh: { state: view.state, version: view.version, decision: null } };
}
