import type { Database } from "@/adapters/db/port";
import { differencesOf } from "@/domain/policy/difference";
import type { PolicyState } from "@/domain/policy/policy-version";
import type { Language } from "@/domain/words";
import { instant } from "@/i18n/format";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { readPolicy } from "@/pipeline/policy/read-policy";
import { namesOf } from "./names-of";
import { tellStory } from "./tell-story";

export type VersionRow = {
  version: string;
  title: string;
  state: PolicyState;
  shipped: boolean;
  story: readonly string[];
  changedAt: string;
  /** In how many places it says otherwise than the live one. */
  differences: number;
};

/** Every version, the newest first. */
export async function listVersions(db: Database, language: Language): Promise<VersionRow[]> {
  const live = await livePolicy(db);
  const rows = await db.policyVersion.findMany({
    include: { publications: { orderBy: { from: "asc" } } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  const names = await namesOf(
    db,
    rows.flatMap((row) => [row.authorId, row.approvedById, row.publishById]),
  );
  return rows.map((row) => ({
    version: row.version,
    title: row.title,
    state: row.state as PolicyState,
    shipped: row.origin === "shipped",
    story: tellStory(row, names, language),
    changedAt: instant(row.updatedAt, language),
    differences: differencesOf(live, readPolicy(row), language).length,
  }));
}
