import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy as shipped } from "@/domain/scorecard/policy";
import { asJson } from "@/pipeline/as-json";
import { verifyAudit } from "@/pipeline/audit/verify-audit";
import { findPolicy } from "@/pipeline/policy/find-policy";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { publishDue } from "@/pipeline/policy/publish-due";
import { recomputeOpenCases } from "@/pipeline/policy/recompute-open-cases";
import { runStage } from "@/pipeline/run-stage";
import { caseSubject } from "@/pipeline/stage";
import { openTrialLine, type TrialLine } from "@/pipeline/trial/open-trial-line";
import { ownACase } from "@/pipeline/trial/own-a-case";
import { clonePolicy } from "./actions/clone-policy";
import { movePolicyVersion } from "./actions/move-policy";
import type { Done, GivenMove } from "./actions/policy-act";
import { saveDraft } from "./actions/save-draft";
import { simulatePolicy } from "./actions/simulate-policy";
import { loadVersion } from "./queries/load-version";

let line: TrialLine;
const now = new Date("2026-11-22T08:00:00Z");
const ada = { id: "", role: "risk_manager" };
const ben = { id: "", role: "senior_reviewer" };
const eve = { id: "", role: "reviewer" };

beforeAll(async () => {
  line = await openTrialLine();
  for (const [name, one] of Object.entries({ ada, ben, eve })) {
    const data = { role: one.role as "reviewer", address: `${name}@example.com`, name };
    one.id = (await line.db.user.create({ data })).id;
  }
  await livePolicy(line.db);
});
afterAll(() => line.close());

/** The version as it stands, and what somebody answers when they act on it as they see it. */
const rowOf = (version: string) => line.db.policyVersion.findUniqueOrThrow({ where: { version } });
async function move(version: string, act: GivenMove["act"], by = ada, note?: string): Promise<Done> {
  const { revision } = await rowOf(version);
  return movePolicyVersion(line.db, version, { act, revision, ...(note ? { note } : {}) }, by, now);
}
async function save(version: string, more: object, by = ada): Promise<Done> {
  const { revision } = await rowOf(version);
  const given = { act: "save" as const, revision, title: "Another share", policy: { ...shipped, ...more } };
  return saveDraft(line.db, version, given, by, now);
}
/** What the worker does with a simulation that was asked for. */
async function simulated(version: string): Promise<void> {
  const { revision } = await rowOf(version);
  expect(await simulatePolicy(line.db, { version, revision }, ada, now)).toMatchObject({ ok: true });
  await line.db.simulation.updateMany({ where: { policyVersion: version }, data: { state: "done", endedAt: now } });
}
let draft = "";
async function begin(share: number): Promise<string> {
  const made = await clonePolicy(line.db, { version: shipped.version }, ada, now);
  if (!made.ok) throw new Error(made.problem);
  expect(await save(made.version, { shareOfSales: share })).toMatchObject({ ok: true });
  return made.version;
}
const acts = async (version: string) =>
  (await line.db.auditEntry.findMany({ where: { subject: `policy:${version}` }, orderBy: { seq: "asc" } })).map(
    (row) => row.act,
  );

describe("a policy version on its way", () => {
  beforeEach(async () => {
    draft = await begin(25);
  });

  it("is written, simulated, sent, approved by a second person and published, each with its audit row", async () => {
    expect(await move(draft, "send")).toEqual({ ok: false, problem: "not-simulated" });
    await simulated(draft);
    expect(await move(draft, "send")).toMatchObject({ ok: true });
    expect(await move(draft, "approve")).toEqual({ ok: false, problem: "own-work" });
    expect(await move(draft, "approve", eve)).toEqual({ ok: false, problem: "role" });
    expect(await move(draft, "approve", ben)).toMatchObject({ ok: true });
    expect(await save(draft, { shareOfSales: 90 })).toEqual({ ok: false, problem: "state" });
    expect(await move(draft, "publish")).toMatchObject({ ok: true });
    expect((await livePolicy(line.db)).shareOfSales).toBe(25);
    expect(await rowOf(shipped.version)).toMatchObject({ state: "retired" });
    expect(await findPolicy(line.db, shipped.version)).toEqual(shipped);
    expect(await acts(draft)).toEqual([
      ...["policy.cloned", "policy.saved", "policy.simulation-asked", "policy.simulated", "policy.sent"],
      ...["policy.approved", "policy.published"],
    ]);
    expect(await verifyAudit(line.db)).toMatchObject({ ok: true });
    const [last, current] = await line.db.policyPublication.findMany({ orderBy: { id: "asc" } });
    expect(last!.until).toEqual(current!.from);

    expect(await move(shipped.version, "bring-back", ben)).toMatchObject({ ok: true });
    expect((await livePolicy(line.db)).shareOfSales).toBe(shipped.shareOfSales);
  });

  it("is sent back with a word about it, and has to be simulated again when it changes", async () => {
    await simulated(draft);
    await move(draft, "send");
    expect(await move(draft, "send-back", ben)).toEqual({ ok: false, problem: "note-missing" });
    expect(await move(draft, "send-back", ben, "太高")).toMatchObject({ ok: true });
    expect(await rowOf(draft)).toMatchObject({ state: "draft", note: "太高" });
    await save(draft, { shareOfSales: 22 });
    expect(await move(draft, "send")).toEqual({ ok: false, problem: "not-simulated" });
    await simulated(draft);
    expect(await move(draft, "send")).toMatchObject({ ok: true });
    expect(await move(draft, "take-back")).toMatchObject({ ok: true });
    expect(await move(draft, "withdraw")).toMatchObject({ ok: true });
    expect(await move(draft, "send")).toEqual({ ok: false, problem: "state" });
  });

  it("is written in by its author alone, and only as a policy", async () => {
    expect(await save(draft, { shareOfSales: 30 }, ben)).toEqual({ ok: false, problem: "not-author" });
    expect(await save(draft, { shareOfSales: 130 })).toMatchObject({
      ...{ ok: false, problem: "invalid", issues: [{ path: ["shareOfSales"] }] },
    });
    expect((await rowOf(draft)).content).toMatchObject({ shareOfSales: 25, version: draft });
  });

  it("is moved once by however many see the same", async () => {
    await simulated(draft);
    await move(draft, "send");
    const { revision } = await rowOf(draft);
    const given = { act: "approve" as const, revision };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => movePolicyVersion(line.db, draft, given, ben, now)),
    );
    expect(answers.filter((one) => one.ok)).toHaveLength(1);
    expect((await acts(draft)).filter((act) => act === "policy.approved")).toHaveLength(1);
  });

  it("is not sent when it says just what is live", async () => {
    await save(draft, {});
    await simulated(draft);
    expect(await move(draft, "send")).toEqual({ ok: false, problem: "same-as-live" });
  });
});

describe("publishing", () => {
  it("has every case worked out again that is not decided, and leaves the decided ones", async () => {
    const open = await ownACase(line.db);
    const decided = await ownACase(line.db);
    for (const { caseId } of [open, decided])
      await runStage(line, { stage: "recommend", subject: caseSubject(caseId) });
    await line.db.case.update({ where: { id: decided.caseId }, data: { state: "approved" } });
    const version = await begin(10);
    await simulated(version);
    for (const [act, by] of [
      ["send", ada],
      ["approve", ben],
      ["publish", ada],
    ] as const)
      expect(await move(version, act, by)).toMatchObject({ ok: true });

    expect(await recomputeOpenCases(line)).toBe(1);
    expect(await recomputeOpenCases(line)).toBe(0);
    expect(await runStage(line, { stage: "recommend", subject: caseSubject(open.caseId) })).toBe("done");
    const rows = (caseId: string) => line.db.recommendation.findMany({ where: { caseId }, orderBy: { id: "asc" } });
    expect((await rows(open.caseId)).map((row) => row.policyVersion)).toEqual([shipped.version, version]);
    expect((await rows(decided.caseId)).map((row) => row.policyVersion)).toEqual([shipped.version]);
    expect(await move(shipped.version, "bring-back", ben)).toMatchObject({ ok: true });
    expect(await recomputeOpenCases(line)).toBe(1);
    expect(await runStage(line, { stage: "recommend", subject: caseSubject(open.caseId) })).toBe("done");
    expect((await rows(open.caseId)).at(-1)!.policyVersion).toBe(shipped.version);
    expect(await recomputeOpenCases(line)).toBe(0);
    expect(asJson(await findPolicy(line.db, version))).toMatchObject({ shareOfSales: 10, version });
  });

  it("at a moment makes the version live by the database's clock, whoever looks first", async () => {
    const version = await begin(12);
    await simulated(version);
    await move(version, "send");
    await move(version, "approve", ben);
    const from = async (ms: number) => {
      const { revision } = await rowOf(version);
      const at = new Date(Date.now() + ms).toISOString();
      return movePolicyVersion(line.db, version, { act: "publish", revision, at }, ada, now);
    };
    const hour = 3_600_000;
    for (const ms of [-hour, 400 * 24 * hour]) expect(await from(ms)).toEqual({ ok: false, problem: "moment" });
    const shown = async (by: { id: string; role: string }) =>
      (await loadVersion(line.db, version, { ...by, language: "en" }))!;
    expect((await shown(ben)).acts.map(({ act }) => act)).not.toContain("call-off");
    expect(await from(hour)).toMatchObject({ ok: true });
    expect((await shown(ben)).acts).toContainEqual({ act: "call-off", hindrance: null });
    expect(await shown(ben)).toMatchObject({ maySeeRuns: true, publishAt: expect.any(String) });
    expect((await shown(eve)).maySeeRuns).toBe(false);
    expect(await move(version, "call-off", ben)).toMatchObject({ ok: true });
    expect(await rowOf(version)).toMatchObject({ state: "approved", publishAt: null });
    expect(await from(hour)).toMatchObject({ ok: true });
    expect(await publishDue(line.db, now)).toBe(0);
    expect((await livePolicy(line.db)).version).toBe(shipped.version);

    const moment = new Date(Date.now() - 1000);
    await line.db.policyVersion.update({ where: { version }, data: { publishAt: moment } });
    expect((await livePolicy(line.db)).version).toBe(version);
    const rounds = await Promise.all([publishDue(line.db, now), publishDue(line.db, now)]);
    expect(rounds.sort()).toEqual([0, 1]);
    expect(await rowOf(version)).toMatchObject({ state: "published", publishById: ada.id });
    expect((await livePolicy(line.db)).version).toBe(version);
    expect(await line.db.policyPublication.findFirst({ where: { until: null } })).toMatchObject({ from: moment });
    expect((await acts(version)).slice(-4)).toEqual([
      ...["policy.scheduled", "policy.called-off", "policy.scheduled", "policy.published"],
    ]);
    expect(await verifyAudit(line.db)).toMatchObject({ ok: true });
    expect(await move(shipped.version, "bring-back", ben)).toMatchObject({ ok: true });
  });

  it("at a moment that was set is taken away with the version", async () => {
    const version = await begin(13);
    await simulated(version);
    await move(version, "send");
    await move(version, "approve", ben);
    const { revision } = await rowOf(version);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    await movePolicyVersion(line.db, version, { act: "publish", revision, at }, ada, now);
    expect(await move(version, "withdraw")).toMatchObject({ ok: true });
    expect(await rowOf(version)).toMatchObject({ state: "withdrawn", publishAt: null });
  });
});
