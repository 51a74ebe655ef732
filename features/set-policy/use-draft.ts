"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { keyOf, type PolicyField } from "@/domain/policy/fields/field";
import { type FieldValue, withValue } from "@/domain/policy/fields/field-value";
import type { Policy } from "@/domain/scorecard/policy";
import type { GivenAct, PolicyIssue } from "./actions/policy-act";
import type { PolicyView } from "./policy-view";
import { type Answer, sendPolicyAct } from "./send-policy-act";

type Problem = Extract<Answer, { ok: false }>["problem"];

/** A version while its author writes in it: what it says now, what of it does not fit, and what may be done with it. */
export function useDraft(view: PolicyView) {
  const router = useRouter();
  const [policy, setPolicy] = useState<Policy>(view.policy);
  const [title, setTitle] = useState(view.title);
  /** Fields that hold what cannot be read, by key: the policy keeps what it said before. */
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  const [issues, setIssues] = useState<readonly PolicyIssue[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState<GivenAct["act"] | null>(null);
  const [revision, setRevision] = useState(view.revision);
  const [kept, setKept] = useState(() => asText(view.policy, view.title));
  useEffect(() => setRevision(view.revision), [view.revision]);

  const dirty = kept !== asText(policy, title) || unreadable.size > 0;
  const mark = (key: string, wrong: boolean) =>
    setUnreadable((before) => {
      if (before.has(key) === wrong) return before;
      const after = new Set(before);
      if (wrong) after.add(key);
      else after.delete(key);
      return after;
    });
  const set = (field: Pick<PolicyField, "path">, value: FieldValue) => {
    mark(keyOf(field.path), false);
    setPolicy((before) => withValue(before, field.path, value));
  };

  /** Sends an act; answers the revision that the version has then, or null when nothing was done. */
  const send = async (act: GivenAct): Promise<number | null> => {
    setBusy(act.act);
    setProblem(null);
    const answer = await sendPolicyAct(view.version, act);
    setBusy(null);
    setIssues(answer.ok ? [] : (answer.issues ?? []));
    if (answer.ok) setRevision(answer.revision);
    else setProblem(answer.problem);
    if (answer.ok || answer.problem === "changed") router.refresh();
    return answer.ok ? answer.revision : null;
  };
  const save = async (): Promise<number | null> => {
    if (unreadable.size > 0 || title.trim() === "") {
      setProblem("invalid");
      return null;
    }
    const { version: _named, ...rest } = policy;
    const done = await send({ act: "save", revision, title, policy: rest });
    if (done !== null) setKept(asText(policy, title));
    return done;
  };
  return {
    ...{ policy, setPolicy, title, setTitle, set, mark, unreadable },
    ...{ dirty, busy, problem, issues, revision, save, send },
  };
}

export type Draft = ReturnType<typeof useDraft>;

const asText = (policy: Policy, title: string) => JSON.stringify([policy, title]);
