import type { GivenAct, PolicyIssue, PolicyProblem } from "./actions/policy-act";
import type { Glimpse } from "./policy-view";

export type Answer =
  | { ok: true; version: string; revision: number }
  | { ok: false; problem: PolicyProblem | "offline"; issues?: readonly PolicyIssue[] };

/** Sends one act. Never throws: without an answer the problem is "offline", and nothing is known to be done. */
export async function sendPolicyAct(version: string, act: GivenAct): Promise<Answer> {
  const said = await post(version, act);
  return said === null ? { ok: false, problem: "offline" } : (said as Answer);
}

/** What a policy that is being written does; null without an answer. */
export async function askGlimpse(version: string, policy: object, signal: AbortSignal): Promise<Glimpse | null> {
  const said = (await post(version, { act: "glimpse", policy }, signal)) as Glimpse | null;
  return said && "differences" in said ? said : null;
}

async function post(version: string, body: object, signal?: AbortSignal): Promise<unknown> {
  try {
    const answer = await fetch(`/api/desk/policy/${version}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
    const said = await answer.json();
    return answer.ok || "problem" in said ? { ok: answer.ok, ...said } : null;
  } catch {
    return null;
  }
}
