/** What a reviewer may do to a case, as the server takes it. */
export type Act =
  | { act: "claim" }
  | { act: "release" }
  | { act: "sign"; caseVersion: number; agree: boolean }
  | {
      act: "decide";
      caseVersion: number;
      recommendationId: string | null;
      outcome: "approve" | "change" | "ask" | "decline";
      amount?: string;
      reasonCodes: readonly string[];
      message?: string;
    };

export type Fresh = {
  state: string;
  version: number;
  decision: { outcome: "approve" | "change" | "ask" | "decline"; amount: string | null; by: string[] } | null;
};
export type Sent = { ok: true; signaturesNeeded?: number } | { ok: false; problem: string; fresh: Fresh | null };

/** Sends one act. Never throws: without an answer the problem is "offline", and nothing was done. */
export async function sendAct(caseId: string, act: Act): Promise<Sent> {
  try {
    const answer = await fetch(`/api/desk/cases/${caseId}/decision`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(act),
    });
    const said = await answer.json();
    if (answer.ok) return { ok: true, signaturesNeeded: said.signaturesNeeded };
    return { ok: false, problem: said.problem ?? "changed", fresh: said.fresh ?? null };
  } catch {
    return { ok: false, problem: "offline", fresh: null };
  }
}
