import type { Treatment } from "@/domain/ledger/settlement";
import type { Sent } from "../send-act";

export type Settling = { caseVersion: number; row: string; value: string; treats: Treatment; note?: string };

/** Sends one settlement. Never throws: without an answer the problem is "offline", and nothing was kept. */
export async function sendSettlement(caseId: string, given: Settling): Promise<Sent> {
  try {
    const answer = await fetch(`/api/desk/cases/${caseId}/settlement`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(given),
    });
    const said = await answer.json();
    if (answer.ok) return { ok: true };
    return { ok: false, problem: said.problem ?? "changed", fresh: said.fresh ?? null };
  } catch {
    return { ok: false, problem: "offline", fresh: null };
  }
}
