"use client";
import { type FormEvent, useState } from "react";
import type { About, IssuerKind } from "@/domain/third-party/about";
import { type AttributeId, attributeIds, factAttribute } from "@/domain/third-party/attributes";
import { issuerWords } from "@/domain/third-party/issuer-words";
import type { GivenFact } from "@/domain/third-party/third-party-fact";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { DeskButton } from "@/ui/desk/desk-button";
import { useKeys } from "@/ui/desk/use-keys";
import type { CaseView } from "../case-view";
import type { Sent } from "../post-to-case";
import { Problem } from "../problem";
import { sendFact } from "./send-fact";
import { Choice, Typed } from "./third-party-fields";
import { type ThirdPartyWord, thirdPartyWords } from "./third-party-words";

type Props = { view: CaseView; onDone: () => void; onCancel: () => void };
const groups = { business: "business", invoice: "invoices", vehicle: "vehicles" } as const;

/** One answer of a third party. What is typed stays when it is refused; Escape leaves. */
export function ThirdPartyForm({ view, onDone, onCancel }: Props) {
  const language = useLanguage();
  const word = (key: ThirdPartyWord) => say(thirdPartyWords, language, key);
  const [attribute, setAttribute] = useState<AttributeId>("status");
  const [issuerKind, setIssuerKind] = useState<IssuerKind>("registry");
  const [typed, setTyped] = useState({ key: "", value: "", issuer: "", asOf: view.thirdParty.today, reference: "" });
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Extract<Sent, { ok: false }> | null>(null);
  useKeys({ escape: onCancel });
  const { about, issuers, choices, shape } = factAttribute(attribute);
  const set = (change: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...change }));

  const choose = (id: AttributeId) => {
    const next = factAttribute(id);
    setAttribute(id);
    if (!next.issuers.includes(issuerKind)) setIssuerKind(next.issuers[0]!);
    const known = { business: "", invoice: view.thirdParty.invoices[0], vehicle: view.thirdParty.plates[0] }[
      next.about
    ];
    set({ value: Object.keys(next.choices ?? {})[0] ?? "", ...(next.about === about ? {} : { key: known ?? "" }) });
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const { key, ...rest } = typed;
    const value = typed.value || Object.keys(choices ?? {})[0] || "";
    const sent = await sendFact(view.id, { ...rest, value, attribute, issuerKind, about: aboutOf(about, key) });
    setBusy(false);
    if (sent.ok) onDone();
    else setRefused(sent);
  };
  return (
    <form
      onSubmit={save}
      aria-label={word("add")}
      className="mt-2 rounded-lg border border-line bg-paper px-3 py-2.5 text-[13px]"
    >
      {refused &&
        (refused.problem in thirdPartyWords.en ? (
          <p role="alert" className="mb-2 rounded-lg bg-amber-soft px-3 py-2 text-amber-ink">
            {word(refused.problem as ThirdPartyWord)}
          </p>
        ) : (
          <Problem refused={refused} currency={view.business.currency} />
        ))}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-2">
        <Choice
          label={word("attribute")}
          value={attribute}
          onChoose={(id) => choose(id as AttributeId)}
          groups={Object.entries(groups).map(([of, name]) => ({
            name: word(name),
            choices: attributeIds
              .filter((id) => factAttribute(id).about === of)
              .map((id) => ({ value: id, name: say(factAttribute(id).words, language, "name") })),
          }))}
        />
        {about !== "business" && (
          <Typed
            label={word(about === "invoice" ? "number" : "plate")}
            value={typed.key}
            onType={(key) => set({ key })}
            known={about === "invoice" ? view.thirdParty.invoices : view.thirdParty.plates}
          />
        )}
        {choices ? (
          <Choice
            label={word("value")}
            value={typed.value || Object.keys(choices)[0]!}
            onChoose={(value) => set({ value })}
            groups={[
              {
                name: null,
                choices: Object.entries(choices).map(([value, words]) => ({
                  value,
                  name: say(words, language, "name"),
                })),
              },
            ]}
          />
        ) : (
          <Typed
            label={word("value")}
            value={typed.value}
            onType={(value) => set({ value })}
            type={shape === "day" ? "date" : "text"}
            hint={shape === "amount" ? word("amountHint") : undefined}
          />
        )}
        <Choice
          label={word("issuerKind")}
          value={issuerKind}
          onChoose={(kind) => setIssuerKind(kind as IssuerKind)}
          groups={[
            { name: null, choices: issuers.map((kind) => ({ value: kind, name: say(issuerWords, language, kind) })) },
          ]}
        />
        <Typed label={word("issuer")} value={typed.issuer} onType={(issuer) => set({ issuer })} />
        <Typed
          label={word("asOf")}
          value={typed.asOf}
          onType={(asOf) => set({ asOf })}
          type="date"
          most={view.thirdParty.today}
        />
        <Typed label={word("reference")} value={typed.reference} onType={(reference) => set({ reference })} />
      </div>
      <div className="mt-2.5 flex gap-2">
        <DeskButton type="submit" look="solid" disabled={busy} aria-busy={busy || undefined}>
          {word(busy ? "saving" : "save")}
        </DeskButton>
        <DeskButton shortcut="Esc" onClick={onCancel}>
          {word("cancel")}
        </DeskButton>
      </div>
    </form>
  );
}

function aboutOf(of: About["of"], key: string): GivenFact["about"] {
  if (of === "invoice") return { of, number: key };
  return of === "vehicle" ? { of, plate: key } : { of: "business" };
}
