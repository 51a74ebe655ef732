"use client";
import Link from "next/link";
import { useState } from "react";
import type { Hindrance, PolicyAct } from "@/domain/policy/policy-moves";
import { Chip } from "@/ui/desk/chip";
import { DeskButton } from "@/ui/desk/desk-button";
import { CloneButton } from "./clone-button";
import type { PolicyView } from "./policy-view";
import { PublishWhen } from "./publish-when";
import { SimulationLine } from "./simulation-line";
import { toneOf } from "./tone-of";
import type { Draft } from "./use-draft";
import { usePolicyWords } from "./use-policy-words";

type Props = { view: PolicyView; draft: Draft };
const main: readonly PolicyAct[] = ["simulate", "send", "approve", "publish"];

/** How far the version is, and what may be done with it now; what may not says why. */
export function MovesCard({ view, draft }: Props) {
  const word = usePolicyWords();
  const [note, setNote] = useState("");
  const [asking, setAsking] = useState<PolicyAct | null>(null);
  const { dirty, busy, problem, revision } = draft;
  const act = async (one: PolicyAct, at: string | null = null) => {
    const seen = dirty && view.mayEdit ? await draft.save() : revision;
    if (seen === null) return;
    if (one === "simulate") await draft.send({ act: "simulate", revision: seen });
    else if (one !== "save")
      await draft.send({ act: one, revision: seen, ...(note ? { note } : {}), ...(at ? { at } : {}) });
    setAsking(null);
    setNote("");
  };
  const next = view.acts.filter(({ act: one, hindrance }) => main.includes(one) && hindrance === null).at(-1)?.act;
  const press = (one: PolicyAct) =>
    one === "send-back" || one === "publish" || one === "bring-back" ? setAsking(one) : act(one);
  return (
    <section aria-label={word("steps")} className="space-y-2 rounded-desk border border-line bg-card p-3">
      <p className="flex flex-wrap items-center gap-2">
        <Chip tone={toneOf(view.state)}>{word(view.state)}</Chip>
        <span className="text-xs text-ink-soft">{view.version}</span>
        {view.mayEdit && (
          <span role="status" className={`ml-auto text-xs ${dirty ? "text-amber" : "text-ink-soft"}`}>
            {word(busy === "save" ? "saving" : dirty ? "unsaved" : "saved")}
          </span>
        )}
      </p>
      {view.story.map((line) => (
        <p key={line} className="text-xs text-ink-soft">
          {line}
        </p>
      ))}
      {view.note && view.state === "draft" && (
        <p className="rounded-lg bg-amber-soft px-2 py-1.5 text-[13px] text-amber-ink">
          {word("sentBackNote", { note: view.note })}
        </p>
      )}
      {view.publishAt && (
        <p className="rounded-lg bg-jade-soft px-2 py-1.5 text-[13px]">{word("goesLive", { at: view.publishAt })}</p>
      )}
      <SimulationLine view={view} />
      {problem && (
        <p role="alert" className="text-[13px] text-red">
          {word(problemKey(problem))}
        </p>
      )}
      <div className="space-y-1.5">
        {view.mayEdit && (
          <DeskButton
            look={dirty ? "solid" : "outline"}
            className="w-full"
            disabled={!dirty || busy !== null}
            onClick={draft.save}
          >
            {word("save")}
          </DeskButton>
        )}
        {view.acts.map(({ act: one, hindrance }) => (
          <div key={one}>
            <DeskButton
              look={one === next && !dirty ? "solid" : "outline"}
              className="w-full"
              disabled={hindrance !== null || busy !== null || (dirty && one !== "simulate")}
              aria-describedby={hindrance && !dirty ? `why-not-${one}` : undefined}
              onClick={() => press(one)}
            >
              {word(one as Exclude<PolicyAct, "save">)}
            </DeskButton>
            {hindrance && !dirty && (
              <p id={`why-not-${one}`} className="mt-0.5 text-xs text-ink-soft">
                {word(`h-${hindrance}`)}
              </p>
            )}
            {asking === one && one === "publish" && (
              <PublishWhen
                busy={busy !== null}
                onPublish={(at) => act("publish", at)}
                onCancel={() => setAsking(null)}
              />
            )}
            {asking === one && one !== "publish" && (
              <div className="mt-1 space-y-1.5 rounded-lg bg-shade p-2 text-[13px]">
                {one === "send-back" ? (
                  <label className="block">
                    {word("noteLabel")}
                    <textarea
                      value={note}
                      onChange={(event) => setNote(event.target.value)}
                      rows={2}
                      className="mt-1 block w-full rounded-lg border border-ink-faint bg-card p-2"
                    />
                  </label>
                ) : (
                  <p>{word("confirmBringBack")}</p>
                )}
                <span className="flex gap-1.5">
                  <DeskButton look="solid" disabled={busy !== null} onClick={() => act(one)}>
                    {word("confirm", { act: word(one as Exclude<PolicyAct, "save">) })}
                  </DeskButton>
                  <DeskButton onClick={() => setAsking(null)}>{word("cancel")}</DeskButton>
                </span>
              </div>
            )}
          </div>
        ))}
        {view.mayClone && (
          <CloneButton version={view.version} title={word("cloneTitle", { title: view.title }).slice(0, 80)}>
            {word("clone")}
          </CloneButton>
        )}
      </div>
      <p className="flex gap-3 text-xs">
        <a className="min-h-6 text-blue hover:underline" href={`/api/desk/policy/${view.version}`} download>
          {word("download")}
        </a>
        {view.maySeeRuns && (
          <Link className="min-h-6 text-blue hover:underline" href={`/desk/policy/${view.version}/shadow`}>
            {word("toShadow")}
          </Link>
        )}
        <Link className="min-h-6 text-blue hover:underline" href="/desk/policy">
          {word("back")}
        </Link>
      </p>
    </section>
  );
}

const plainProblems = ["not-found", "changed", "invalid", "note-missing", "moment", "offline"] as const;
type PlainProblem = (typeof plainProblems)[number];

const problemKey = (problem: Hindrance | PlainProblem): `p-${PlainProblem}` | `h-${Hindrance}` =>
  plainProblems.some((one) => one === problem) ? `p-${problem as PlainProblem}` : `h-${problem as Hindrance}`;
