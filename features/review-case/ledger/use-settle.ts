"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { CaseView } from "../case-view";
import type { Sent } from "../post-to-case";
import type { LedgerRowView, SettlementView } from "./ledger-view";
import { type Settling, sendSettlement } from "./send-settlement";
import type { Ledger } from "./use-ledger";

type Refused = Extract<Sent, { ok: false }>;
export type Settle = {
  /** Whether this person may settle now: whoever has claimed the submitted case. */
  maySettle: boolean;
  busy: boolean;
  /** What was done last; what was refused, and how the case stands instead. */
  done: "saved" | "takenBack" | null;
  refused: Refused | null;
  send: (given: Omit<Settling, "caseVersion">) => void;
  takeBack: (row: LedgerRowView, settlement: SettlementView) => void;
};

/** Settling and taking back: sends, says what came of it, and brings the page up to date. A refused form stays open. */
export function useSettle(view: CaseView, ledger: Ledger): Settle {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Settle["done"]>(null);
  const [refused, setRefused] = useState<Refused | null>(null);

  async function act(given: Omit<Settling, "caseVersion">): Promise<void> {
    if (busy) return;
    setBusy(true);
    setDone(null);
    const sent = await sendSettlement(view.id, { ...given, caseVersion: view.version });
    setBusy(false);
    setRefused(sent.ok ? null : sent);
    if (sent.ok) {
      setDone(given.treats === "taken-back" ? "takenBack" : "saved");
      ledger.settle(null);
    }
    router.refresh();
  }
  return {
    maySettle: view.me.mayDecide && view.state === "submitted" && view.claim?.mine === true,
    busy,
    done,
    refused,
    send: (given) => void act(given),
    takeBack: (row, { raw }) => void act({ row: row.id, value: raw, treats: "taken-back" }),
  };
}
