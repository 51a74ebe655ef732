import { z } from "zod";

/** What a reviewer may say of a finding. It changes no score by itself: it measures the check. */
export const findingVerdicts = ["right", "wrong", "unsure"] as const;
export type FindingVerdict = (typeof findingVerdicts)[number];

export const judgeFindingSchema = z.object({
  verdict: z.enum(findingVerdicts),
  note: z.string().max(500).nullish(),
});
export type JudgeFinding = z.infer<typeof judgeFindingSchema>;

export type Judged =
  | { ok: true; verdict: FindingVerdict; note: string | null }
  | { ok: false; problem: "not-found" | "not-understood" | "origin" };
