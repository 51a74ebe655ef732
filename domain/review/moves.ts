export const caseStates = [
  "collecting",
  "submitted",
  "asked",
  "awaiting-second",
  "approved",
  "declined",
  "accepted",
] as const;
export type CaseState = (typeof caseStates)[number];
export type CaseAct = "submit" | "ask" | "propose" | "withdraw-proposal" | "approve" | "decline" | "accept";

/** Who may go where: for each state, what an act makes of it. Anything not listed cannot be done. */
const table: Record<CaseState, Partial<Record<CaseAct, CaseState>>> = {
  collecting: { submit: "submitted" },
  submitted: { ask: "asked", propose: "awaiting-second", approve: "approved", decline: "declined" },
  asked: { submit: "submitted" },
  "awaiting-second": { "withdraw-proposal": "submitted", approve: "approved", decline: "declined" },
  approved: { accept: "accepted" },
  declined: {},
  accepted: {},
};

/** The state that `act` leads to, or null when it cannot be done from `state`. */
export function move(state: string, act: CaseAct): CaseState | null {
  return table[state as CaseState]?.[act] ?? null;
}

/** States in which the owner may still add and correct evidence. */
export const takesEvidence = (state: string): boolean =>
  ["collecting", "submitted", "asked", "awaiting-second"].includes(state);
/** States in which a decision has been made. */
export const isDecided = (state: string): boolean => ["approved", "declined", "accepted"].includes(state);
