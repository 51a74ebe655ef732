"use client";
import { type FormEvent, useState } from "react";
import { type Outcome, signaturesNeeded } from "@/domain/review/authority";
import { codesFor, type ReasonCode, reasonCodes } from "@/domain/review/reason-codes";
import { fromMinor, toMinor } from "@/domain/values/money";
import { say } from "@/domain/words";
import { money } from "@/i18n/format";
import { useLanguage } from "@/i18n/provider";
import { DeskButton } from "@/ui/desk/desk-button";
import { Key } from "@/ui/desk/key";
import { useKeys } from "@/ui/desk/use-keys";
import type { CaseView } from "./case-view";
import type { Sent } from "./post-to-case";
import { sayOutcome } from "./say-outcome";
import type { Act } from "./send-act";
import { useWords } from "./use-words";

type Props = {
  outcome: Outcome;
  view: CaseView;
  busy: boolean;
  onCancel: () => void;
  onSend: (act: Act, saying: (sent: Extract<Sent, { ok: true }>) => string) => Promise<void>;
};

const mostReasons = 4;
const field = "mt-1 block w-full rounded-lg border border-ink-faint bg-card px-2.5 py-1.5";

/** Reasons, and what the outcome needs besides. Digits pick reasons, Enter confirms, Escape leaves. */
export function DecisionForm({ outcome, view, busy, onCancel, onSend }: Props) {
  const word = useWords();
  const language = useLanguage();
  const codes = codesFor(outcome);
  const [picked, setPicked] = useState<readonly ReasonCode[]>(
    codes.includes("as-recommended") ? ["as-recommended"] : [],
  );
  const [amount, setAmount] = useState("");
  const [message, setMessage] = useState("");
  const toggle = (code: ReasonCode) =>
    setPicked((now) => (now.includes(code) ? now.filter((one) => one !== code) : [...now, code].slice(0, mostReasons)));
  const minor =
    outcome === "approve" ? toMinor(view.assessment?.likelyAmount ?? view.business.currentAmount) : toMinor(amount);
  const what = sayOutcome(
    {
      outcome,
      amount:
        (outcome === "approve" || outcome === "change") && minor !== null
          ? money(fromMinor(minor), language, view.business.currency)
          : null,
    },
    word,
  );
  const ready =
    picked.length > 0 && (outcome !== "change" || minor !== null) && (outcome !== "ask" || message.trim().length > 0);

  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (!ready || busy) return;
    void onSend(
      {
        act: "decide",
        caseVersion: view.version,
        recommendationId: view.assessment?.id ?? null,
        outcome,
        ...(outcome === "change" && minor !== null ? { amount: fromMinor(minor) } : {}),
        reasonCodes: picked,
        ...(message.trim() ? { message: message.trim() } : {}),
      },
      (sent) => word(sent.signaturesNeeded === 2 ? "decidedSecond" : "decided", { what }),
    );
  };
  useKeys({
    enter: () => send(),
    ...(outcome === "approve" ? { a: () => send() } : {}),
    ...Object.fromEntries(codes.map((code, index) => [String(index + 1), () => toggle(code)])),
  });

  return (
    <form onSubmit={send}>
      {outcome === "change" && (
        <label className="mb-2 block text-[13px]">
          {word("amount")}
          <input
            // The reviewer pressed E to type this very number.
            // biome-ignore lint/a11y/noAutofocus: see above
            autoFocus
            inputMode="decimal"
            value={amount}
            onChange={(event) => setAmount(event.target.value)}
            placeholder={view.assessment?.likelyAmount.replace(/\.00$/, "") ?? ""}
            className={field}
          />
        </label>
      )}
      <fieldset>
        <legend className="text-[13px] text-ink-soft">{word("reasonsPick")}</legend>
        <div className="mt-1 flex flex-wrap gap-1.5">
          {codes.map((code, index) => (
            <label
              key={code}
              title={say(reasonCodes[code].words, language, "owner")}
              className={`flex min-h-8 cursor-pointer items-center gap-1.5 rounded-lg border px-2 text-[13px] max-md:min-h-11 ${
                picked.includes(code) ? "border-blue bg-blue-soft text-blue" : "border-line bg-card"
              }`}
            >
              <input
                type="checkbox"
                className="accent-blue"
                checked={picked.includes(code)}
                onChange={() => toggle(code)}
              />
              {say(reasonCodes[code].words, language, "short")}
              <Key>{String(index + 1)}</Key>
            </label>
          ))}
        </div>
      </fieldset>
      <label className="mt-2 block text-[13px] text-ink-soft">
        {word(outcome === "ask" ? "message" : "messageOptional")}
        <textarea
          rows={outcome === "ask" ? 2 : 1}
          maxLength={500}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
          className={`${field} text-ink`}
        />
      </label>
      <Signers outcome={outcome} minor={minor} view={view} />
      <div className="mt-2 flex gap-2">
        <DeskButton
          type="submit"
          look={outcome === "decline" ? "danger" : "solid"}
          shortcut="Enter"
          className="flex-1"
          disabled={!ready || busy}
          aria-busy={busy || undefined}
        >
          {what}
        </DeskButton>
        <DeskButton shortcut="Esc" onClick={onCancel}>
          {word("cancel")}
        </DeskButton>
      </div>
    </form>
  );
}

/** Says before sending whether a second person will have to sign, and why. */
function Signers({ outcome, minor, view }: { outcome: Outcome; minor: bigint | null; view: CaseView }) {
  const word = useWords();
  const currentLine = toMinor(view.business.currentAmount) ?? 0n;
  const recommended = toMinor(view.assessment?.likelyAmount ?? "") ?? currentLine;
  const authority = view.me.authorityAmount === null ? null : toMinor(view.me.authorityAmount);
  const amount = outcome === "approve" || outcome === "change" ? minor : null;
  if (outcome === "change" && minor === null) return null;
  if (signaturesNeeded({ outcome, amount, recommended, currentLine, authority }) === 1) return null;
  const above = amount !== null && authority !== null && amount > authority;
  const key =
    outcome === "decline"
      ? "declineRaise"
      : authority === null
        ? "noAuthority"
        : above
          ? "aboveAuthority"
          : "againstRecommendation";
  return <p className="mt-2 text-xs font-medium text-amber-ink">{word(key, { amount: view.me.authority ?? "" })}</p>;
}
