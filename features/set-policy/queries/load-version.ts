import type { Database } from "@/adapters/db/port";
import { policyGroups } from "@/domain/policy/fields/policy-groups";
import {
  hindranceOf,
  movePolicy,
  type PolicyAct,
  policyActs,
  policyRoles,
  simulationReaders,
} from "@/domain/policy/policy-moves";
import type { PolicyState } from "@/domain/policy/policy-version";
import { sameNumbers } from "@/domain/policy/same-numbers";
import { scenarioTemplates } from "@/domain/policy/scenario-templates";
import { fromMinor } from "@/domain/values/money";
import type { Language } from "@/domain/words";
import { instantOfYear, money } from "@/i18n/format";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { readPolicy } from "@/pipeline/policy/read-policy";
import type { PolicyView, SimulationView } from "../policy-view";
import { glimpseOf } from "./glimpse-of";
import { namesOf } from "./names-of";
import { tellStory } from "./tell-story";

type Reader = { id: string; role: string; language: Language };

/** One version with everything its screen shows; null when there is none of this name. */
export async function loadVersion(db: Database, version: string, reader: Reader): Promise<PolicyView | null> {
  const row = await db.policyVersion.findUnique({
    where: { version },
    include: { publications: { orderBy: { from: "asc" } } },
  });
  if (!row) return null;
  const { language } = reader;
  const [policy, live] = [readPolicy(row), await livePolicy(db)];
  const state = row.state as PolicyState;
  const simulation = await simulationOf(db, row.version, row.contentHash);
  const asked = {
    ...{ state, origin: row.origin as "own" | "shipped", authorId: row.authorId, contentHash: row.contentHash },
    sameAsLive: sameNumbers(policy, live),
    simulatedHash: simulation?.ofThis && simulation.state === "done" ? row.contentHash : row.simulatedHash,
  };
  const shown = (act: PolicyAct) =>
    act !== "save" && movePolicy(state, act) !== null && (act !== "call-off" || row.publishAt !== null);
  return {
    version: row.version,
    title: row.title,
    state,
    shipped: row.origin === "shipped",
    revision: row.revision,
    note: row.note,
    publishAt: state === "approved" && row.publishAt ? instantOfYear(row.publishAt, language) : null,
    policy,
    live: { version: live.version, policy: live },
    groups: policyGroups(policy, language),
    templates: scenarioTemplates,
    story: tellStory(row, await namesOf(db, [row.authorId, row.approvedById, row.publishById]), language),
    acts: policyActs.filter(shown).map((act) => ({ act, hindrance: hindranceOf(act, asked, reader) })),
    mayEdit: hindranceOf("save", asked, reader) === null,
    mayClone: policyRoles.some((role) => role === reader.role),
    simulation,
    maySeeRuns: simulationReaders.some((role) => role === reader.role),
    staff: await staffOf(db, language),
    glimpse: await glimpseOf(db, policy, language),
  };
}

/** The newest simulation of the version, and whether it was of what it says now. */
async function simulationOf(db: Database, version: string, contentHash: string): Promise<SimulationView> {
  const select = { state: true, judged: true, cases: true, policyHash: true } as const;
  const orderBy = { createdAt: "desc" } as const;
  const found =
    (await db.simulation.findFirst({ where: { policyVersion: version, policyHash: contentHash }, orderBy, select })) ??
    (await db.simulation.findFirst({ where: { policyVersion: version }, orderBy, select }));
  return found && { ...found, ofThis: found.policyHash === contentHash };
}

async function staffOf(db: Database, language: Language): Promise<PolicyView["staff"]> {
  const people = await db.user.findMany({
    where: { role: { in: ["reviewer", "senior_reviewer", "risk_manager"] }, disabledAt: null },
    orderBy: [{ authority: "asc" }, { name: "asc" }],
    take: 60,
  });
  return people.map(({ name, role, authority }) => ({
    ...{ name, role, authority: authority === null ? null : money(fromMinor(authority), language) },
  }));
}
