"use client";
import { useEffect, useRef, useState } from "react";
import type { Policy } from "@/domain/scorecard/policy";
import type { Glimpse } from "./policy-view";
import { askGlimpse } from "./send-policy-act";

const quietMs = 350;

/** What the policy as it is being written changes: asked for anew once the writer pauses. */
export function useGlimpse(version: string, policy: Policy, first: Glimpse): { glimpse: Glimpse; busy: boolean } {
  const [known, setKnown] = useState({ policy, glimpse: first });
  const [busy, setBusy] = useState(false);
  const asked = useRef(policy);
  useEffect(() => {
    if (policy === asked.current) return;
    const control = new AbortController();
    const timer = setTimeout(async () => {
      setBusy(true);
      const glimpse = await askGlimpse(version, policy, control.signal);
      if (control.signal.aborted) return;
      asked.current = policy;
      if (glimpse) setKnown({ policy, glimpse });
      setBusy(false);
    }, quietMs);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [version, policy]);
  return { glimpse: known.glimpse, busy: busy || known.policy !== policy };
}
