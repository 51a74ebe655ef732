"use client";
import { useRef, useState } from "react";
import type { FindingView, Said } from "./case-view";
import { sendVerdict } from "./send-verdict";

export type Standing = { said: Said | null; state: "kept" | "saving" | "failed" };
export type Verdicts = {
  of: (finding: FindingView) => Standing;
  judge: (finding: FindingView, said: Said) => void;
};

/**
 * The reader's verdicts: shown at once, sent one after the other, and taken back to what the server last kept when it did
 * not keep the newest.
 */
export function useVerdicts(): Verdicts {
  const [standing, setStanding] = useState<Readonly<Record<string, Standing>>>({});
  const queue = useRef(new Map<string, { last: Promise<void>; kept: Said | null; waiting: number }>());

  const judge = (finding: FindingView, said: Said) => {
    const line = queue.current.get(finding.id) ?? { last: Promise.resolve(), kept: finding.mine, waiting: 0 };
    queue.current.set(finding.id, line);
    line.waiting += 1;
    setStanding((now) => ({ ...now, [finding.id]: { said, state: "saving" } }));
    line.last = line.last.then(async () => {
      const answer = await sendVerdict(finding.id, said);
      if (answer?.ok) line.kept = { verdict: answer.verdict, note: answer.note };
      line.waiting -= 1;
      if (line.waiting > 0) return;
      const state = answer?.ok ? "kept" : "failed";
      setStanding((now) => ({ ...now, [finding.id]: { said: line.kept, state } }));
    });
  };
  return { of: (finding) => standing[finding.id] ?? { said: finding.mine, state: "kept" }, judge };
}
