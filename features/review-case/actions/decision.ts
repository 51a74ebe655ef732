import { z } from "zod";
import type { CaseState } from "@/domain/review/moves";

/** What the reviewer sends. `caseVersion` is the version they saw. */
export const decisionSchema = z.object({
  caseVersion: z.int().positive(),
  /** The recommendation they saw; when a newer one exists, nothing is decided. */
  recommendationId: z.string().max(60).nullish(),
  outcome: z.enum(["approve", "change", "ask", "decline"]),
  amount: z.string().max(20).optional(),
  reasonCodes: z.array(z.string().max(60)).max(8),
  message: z.string().max(500).optional(),
});
export type Decision = z.infer<typeof decisionSchema>;

export type Decider = { id: string; authority: bigint | null };

export type DecisionProblem =
  | "changed"
  | "not-found"
  | "not-claimed"
  | "claimed-by-another"
  | "reasons-missing"
  | "amount-invalid"
  | "below-current-line"
  | "own-decision-appealed"
  | "same-person"
  | "authority-too-small"
  | "evidence-changed"
  | "message-missing";

export type Decided =
  | { ok: true; decisionId: string; state: CaseState; signaturesNeeded: number }
  | { ok: false; problem: DecisionProblem };
