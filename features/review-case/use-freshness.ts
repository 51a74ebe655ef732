"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { CaseView } from "./case-view";

const everyMs = 5_000;

/** Asks how the case stands now and then, and brings the page up to date when it moved on. What is typed stays. */
export function useFreshness(view: CaseView): void {
  const router = useRouter();
  const shown = [view.version, view.state, view.assessment?.id ?? null, view.claim !== null, view.seen].join();
  const busy = view.documents.some((document) => ["stored", "reading", "checking"].includes(document.state));
  useEffect(() => {
    const timer = setInterval(async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await fetch(`/api/desk/cases/${view.id}/decision`).catch(() => null);
      if (!answer?.ok) return;
      const fresh = await answer.json();
      const now = [fresh.version, fresh.state, fresh.recommendationId, fresh.claimedBy !== null, fresh.seen].join();
      if (busy || now !== shown) router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [router, view.id, shown, busy]);
}
