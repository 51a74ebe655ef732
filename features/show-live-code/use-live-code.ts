"use client";
import { useCallback, useEffect, useState } from "react";

export type Problem = "too-many-codes" | "not-reached" | "case-closed";
export type LiveCode = { code: string; secondsLeft: number };
/** `until` is on the page's own steady clock: what the phone's calendar says does not matter. */
type Held = { code: string; until: number };
type Answered = { live?: { code: string; goodForSeconds: number } | null; problem?: string };

const steady = () => performance.now() / 1000;

/** The code of a case that is good now, counting down, and a way to get a new one. */
export function useLiveCode(caseId: string) {
  const [held, setHeld] = useState<Held | null>(null);
  const [now, setNow] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const ask = useCallback(
    async (method: "GET" | "POST") => {
      const asked = steady();
      const { live, problem: why } = await answerOf(caseId, method);
      setProblem(why);
      // Counted from before the question: the wait for the answer is not given twice.
      if (live) setHeld({ code: live.code, until: asked + live.goodForSeconds });
      setNow(steady());
    },
    [caseId],
  );
  const renew = useCallback(async () => {
    setBusy(true);
    await ask("POST").finally(() => setBusy(false));
  }, [ask]);

  useEffect(() => {
    void ask("GET").then(() => setProblem(null));
    // A phone that slept may have stopped its clock.
    const awake = () => document.visibilityState === "visible" && void ask("GET").then(() => setProblem(null));
    document.addEventListener("visibilitychange", awake);
    return () => document.removeEventListener("visibilitychange", awake);
  }, [ask]);
  useEffect(() => {
    if (!held) return;
    const timer = setInterval(() => setNow(steady()), 1000);
    return () => clearInterval(timer);
  }, [held]);

  const live: LiveCode | null = held && {
    code: held.code,
    secondsLeft: Math.max(0, Math.min(600, Math.floor(held.until - now))),
  };
  return { live, problem, busy, renew };
}

async function answerOf(caseId: string, method: "GET" | "POST") {
  const known: readonly string[] = ["too-many-codes", "case-closed"];
  try {
    const response = await fetch(`/api/owner/live-code?case=${encodeURIComponent(caseId)}`, { method });
    const { live = null, problem } = (await response.json()) as Answered;
    const why: Problem | null = response.ok
      ? null
      : known.includes(problem ?? "")
        ? (problem as Problem)
        : "not-reached";
    return { live, problem: why };
  } catch {
    return { live: null, problem: "not-reached" as const };
  }
}
