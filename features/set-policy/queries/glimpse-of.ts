import type { Database } from "@/adapters/db/port";
import { differencesOf } from "@/domain/policy/difference";
import { overlapsOf } from "@/domain/policy/overlaps";
import type { Policy } from "@/domain/scorecard/policy";
import { policySchema } from "@/domain/scorecard/policy-schema";
import type { Language } from "@/domain/words";
import { effectOnCases } from "@/pipeline/policy/effect-on-cases";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { issuesOf } from "../actions/issues-of";
import type { Glimpse } from "../policy-view";

/** What a policy that is being written says otherwise than the live one, and what it does to the newest cases. */
export async function glimpseOf(db: Database, given: unknown, language: Language): Promise<Glimpse> {
  const read = policySchema.safeParse(given);
  if (!read.success) return { issues: issuesOf(read.error), differences: [], effects: [], overlaps: [] };
  const live = await livePolicy(db);
  const draft: Policy = read.data;
  return {
    issues: [],
    differences: differencesOf(live, draft, language),
    effects: await effectOnCases(db, { live, draft }),
    overlaps: overlapsOf(draft).map(({ holds, yields, because }) => ({
      ...{ holds: holds.title[language], yields: yields.title[language], because },
    })),
  };
}
