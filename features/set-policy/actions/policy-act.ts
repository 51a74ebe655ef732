import { z } from "zod";
import type { Hindrance } from "@/domain/policy/policy-moves";

const moveSchema = z.object({
  act: z.enum(["send", "take-back", "send-back", "approve", "publish", "call-off", "bring-back", "withdraw"]),
  revision: z.int().positive(),
  note: z.string().max(500).optional(),
  /** Of "publish": from which moment; at once without one. */
  at: z.iso.datetime().optional(),
});

/** What somebody does to a version. `revision` is the one they saw. */
export const policyActSchema = z.discriminatedUnion("act", [
  z.object({ act: z.literal("clone"), title: z.string().max(80).optional() }),
  z.object({
    act: z.literal("save"),
    revision: z.int().positive(),
    title: z.string().trim().min(1).max(80),
    policy: z.record(z.string(), z.unknown()),
  }),
  z.object({ act: z.literal("simulate"), revision: z.int().positive() }),
  moveSchema,
]);
export type GivenAct = z.infer<typeof policyActSchema>;
export type GivenMove = z.infer<typeof moveSchema>;

export type By = { id: string; role: string };
export type PolicyProblem = Hindrance | "not-found" | "changed" | "invalid" | "note-missing" | "moment";
/** What is wrong with one member of a policy; the path leads to it. */
export type PolicyIssue = { path: readonly (string | number)[]; message: string };

export type Done =
  | { ok: true; version: string; revision: number }
  | { ok: false; problem: PolicyProblem; issues?: readonly PolicyIssue[] };
