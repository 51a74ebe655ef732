import type { Policy } from "@/domain/scorecard/policy";
import { judgeBatch, type KeptCase } from "@/domain/simulation/judge-batch";

/** One process of a simulation: is told the two policies first, then judges the batches that it is sent. */
let policies: { live: Policy; draft: Policy } | null = null;
process.on("message", (message: { policies: typeof policies } | { cases: readonly KeptCase[] }) => {
  if ("policies" in message) policies = message.policies;
  else if (policies) process.send?.(judgeBatch(message.cases, policies));
});
process.on("disconnect", () => process.exit(0));
