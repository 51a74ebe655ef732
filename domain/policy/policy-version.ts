import type { Policy } from "../scorecard/policy";

export const policyStates = ["draft", "simulated", "sent", "approved", "published", "retired", "withdrawn"] as const;
/**
 * A draft is written, simulated on past cases, sent for approval, approved by a second person and published; the next one
 * to be published retires it. From its approval on no byte of it changes.
 */
export type PolicyState = (typeof policyStates)[number];

/** One version of the lender's policy. `version` is what recommendations name it by. */
export type PolicyVersion = {
  id: string;
  version: string;
  title: string;
  state: PolicyState;
  policy: Policy;
  /** SHA-256 in hex of the policy's canonical JSON. */
  contentHash: string;
  /** Grows with every change: moves compare-and-set on it. */
  revision: number;
  /** Who shipped or wrote it: the product, or people of the lender. */
  origin: "shipped" | "own";
  /** Null of a shipped one that nobody has taken up. */
  authorId: string | null;
  approvedById: string | null;
  /** Hash of the content that was last simulated. */
  simulatedHash: string | null;
};
