export type Fresh = {
  state: string;
  version: number;
  decision: { outcome: "approve" | "change" | "ask" | "decline"; amount: string | null; by: string[] } | null;
};
export type Sent = { ok: true; signaturesNeeded?: number } | { ok: false; problem: string; fresh: Fresh | null };

/** Sends what a reviewer does to a case. Never throws: without an answer the problem is "offline", and nothing was kept. */
export async function postToCase(
  caseId: string,
  what: "decision" | "settlement" | "third-party",
  given: object,
): Promise<Sent> {
  try {
    const answer = await fetch(`/api/desk/cases/${caseId}/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(given),
    });
    const said = await answer.json();
    if (answer.ok) return { ok: true, signaturesNeeded: said.signaturesNeeded };
    return { ok: false, problem: said.problem ?? "changed", fresh: said.fresh ?? null };
  } catch {
    return { ok: false, problem: "offline", fresh: null };
  }
}
