import type { PolicyState, PolicyVersion } from "./policy-version";

export const policyActs = [
  "save",
  "simulate",
  "send",
  "take-back",
  "send-back",
  "approve",
  "publish",
  "call-off",
  "bring-back",
  "withdraw",
] as const;
export type PolicyAct = (typeof policyActs)[number];

/**
 * For each state, what an act makes of it. Publishing also retires what was live; bringing back undoes that. What is to be
 * published at a later moment stays approved until then, and "call-off" takes that moment away.
 */
const table: Record<PolicyState, Partial<Record<PolicyAct, PolicyState>>> = {
  draft: { save: "draft", simulate: "draft", send: "sent", withdraw: "withdrawn" },
  simulated: { save: "draft", simulate: "simulated", send: "sent", withdraw: "withdrawn" },
  sent: { "take-back": "draft", "send-back": "draft", approve: "approved", withdraw: "withdrawn" },
  approved: { publish: "published", "call-off": "approved", withdraw: "withdrawn" },
  published: {},
  retired: { "bring-back": "published" },
  withdrawn: {},
};

/** The state that `act` leads to, or null when it cannot be done from `state`. */
export const movePolicy = (state: PolicyState, act: PolicyAct): PolicyState | null => table[state][act] ?? null;

export const policyRoles = ["risk_manager", "senior_reviewer"] as const;

/** Who may open a version's simulation and shadow run. */
export const simulationReaders = [...policyRoles, "auditor"] as const;

/** Why somebody may not do something to a version; the screen says it in words. */
export type Hindrance =
  | "role"
  | "state"
  | "not-author"
  | "own-work"
  | "nobodys"
  | "shipped"
  | "not-simulated"
  | "same-as-live";

type Asked = Pick<PolicyVersion, "state" | "origin" | "authorId" | "contentHash" | "simulatedHash"> & {
  /** Whether it says the same as the live one, its name aside. */
  sameAsLive: boolean;
};

/**
 * What keeps this person from this act, or null when nothing does. A draft is its author's alone: whoever wants it
 * otherwise clones it, so that nobody approves what they wrote. What the product ships is never edited, and becomes the
 * draft of whoever simulates or sends it first. Bringing back is the way out of a mistake, and needs no third person:
 * what comes back was approved by two and judged cases before.
 */
export function hindranceOf(act: PolicyAct, version: Asked, by: { id: string; role: string }): Hindrance | null {
  if (!policyRoles.some((role) => role === by.role)) return "role";
  if (movePolicy(version.state, act) === null) return "state";
  const { authorId, origin } = version;
  switch (act) {
    case "save":
      if (origin === "shipped") return "shipped";
      return authorId === by.id ? null : "not-author";
    case "simulate":
      return null;
    case "send":
      if (authorId !== null && authorId !== by.id) return "not-author";
      if (version.sameAsLive) return "same-as-live";
      return version.simulatedHash === version.contentHash ? null : "not-simulated";
    case "take-back":
      return authorId === by.id ? null : "not-author";
    case "withdraw":
      return authorId === by.id || authorId === null || version.state === "approved" ? null : "not-author";
    case "approve":
    case "send-back":
      if (authorId === null) return "nobodys";
      return authorId === by.id ? "own-work" : null;
    default:
      return null;
  }
}
