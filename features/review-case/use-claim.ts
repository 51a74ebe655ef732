"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { CaseView } from "./case-view";
import { sendAct } from "./send-act";

/** Opening an unclaimed case claims it, once a visit: what was given back is not taken again. */
export function useClaim(view: CaseView): void {
  const router = useRouter();
  const tried = useRef(false);
  const free = view.me.mayDecide && view.state === "submitted" && view.claim === null;
  useEffect(() => {
    if (view.state !== "submitted") tried.current = false;
    if (!free || tried.current) return;
    tried.current = true;
    void sendAct(view.id, { act: "claim" }).then(() => router.refresh());
  }, [free, router, view.id, view.state]);
}
