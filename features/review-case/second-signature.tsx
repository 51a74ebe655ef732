"use client";
import { DeskButton } from "@/ui/desk/desk-button";
import { useKeys } from "@/ui/desk/use-keys";
import type { CaseView } from "./case-view";
import type { Sent } from "./post-to-case";
import { sayOutcome } from "./say-outcome";
import type { Act } from "./send-act";
import { useWords } from "./use-words";

type Props = {
  view: CaseView;
  busy: boolean;
  onSend: (act: Act, saying: (sent: Extract<Sent, { ok: true }>) => string) => Promise<void>;
};

/** A proposal before the second person: sign it, or send it back. Whoever proposed it may only take it back. */
export function SecondSignature({ view, busy, onSend }: Props) {
  const word = useWords();
  const proposal = view.decisions.find((decision) => decision.state === "proposed");
  const what = proposal ? sayOutcome(proposal, word) : "";
  const maySign = view.me.maySign && proposal !== undefined && !proposal.signedByMe && !proposal.outdated;
  const sign = () =>
    maySign && onSend({ act: "sign", caseVersion: view.version, agree: true }, () => word("signed", { what }));
  const sendBack = () =>
    view.me.maySign && onSend({ act: "sign", caseVersion: view.version, agree: false }, () => word("sentBack"));
  useKeys({ s: sign, b: sendBack });
  if (!proposal) return null;
  return (
    <div>
      <p className="font-medium">
        {proposal.signedByMe
          ? word("proposedMine", { what })
          : word("proposed", { name: proposal.by.join(" + "), what })}
      </p>
      <p className="text-[13px] text-ink-soft">{proposal.reasons.join(" · ")}</p>
      {proposal.message && <p className="text-[13px] text-ink-soft">“{proposal.message}”</p>}
      {proposal.outdated && <p className="mt-1 text-[13px] text-amber-ink">{word("outdated")}</p>}
      {view.me.maySign && (
        <div className="mt-2 flex flex-wrap gap-2">
          {maySign && (
            <DeskButton look="solid" shortcut="S" className="flex-1" disabled={busy} onClick={sign}>
              {word("sign")}
            </DeskButton>
          )}
          <DeskButton shortcut="B" disabled={busy} onClick={sendBack}>
            {word("sendBack")}
          </DeskButton>
        </div>
      )}
    </div>
  );
}
