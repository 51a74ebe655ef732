import type { GivenFact } from "@/domain/third-party/third-party-fact";
import type { Sent } from "../send-act";

/** Sends one fact. Never throws: without an answer the problem is "offline", and nothing was kept. */
export async function sendFact(caseId: string, given: GivenFact): Promise<Sent> {
  try {
    const answer = await fetch(`/api/desk/cases/${caseId}/third-party`, {
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
