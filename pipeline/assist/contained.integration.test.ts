import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ObedientServer, openObedientServer } from "@/adapters/llm/obedient-server";
import { openAiCompatible } from "@/adapters/llm/openai-compatible";
import type { CheckedDocument } from "@/domain/checks/check";
import { runChecks } from "@/domain/checks/run-checks";
import type { MachineFact } from "@/domain/conversation/machine/machine-fact";
import { numbersAreFrom } from "@/domain/conversation/machine/numbers-in";
import { readerAsks } from "@/domain/conversation/machine/reader-asks";
import { corroborate } from "@/domain/corroboration/corroborate";
import { assess } from "@/domain/recommendation/assess";
import { policy } from "@/domain/scorecard/policy";
import { toMinor } from "@/domain/values/money";
import { wordings } from "@/fixtures/attacks/orders-to-the-reader/wordings";
import { asJson } from "../as-json";
import { loadCaseEvidence } from "../evidence/load-case-evidence";
import { takeSnapshot } from "../recommend/snapshot";
import { type Carrier, carriers, obeying, plantOrders } from "../trial/case-with-orders";
import { openTrialLine, type TrialLine } from "../trial/open-trial-line";
import { standing } from "../trial/standing";
import { answerOwner } from "./answer-owner";
import { assistRound } from "./assist-round";
import type { ModelDoor } from "./call-model";
import { loadTalk } from "./load-talk";
import { switchModel } from "./model-switch";
import { proposeLayout } from "./propose-layout";
import { summariseCase } from "./summarise-case";

const today = "2026-11-20";
const context = {
  language: "zh-CN",
  money: (amount: string) => `¥${Number(amount)}`,
  day: (iso: string) => iso,
} as const;

let line: TrialLine;
let server: ObedientServer;
beforeAll(async () => {
  line = await openTrialLine();
  server = await openObedientServer();
});
afterAll(async () => {
  await server.close();
  await line.close();
});

const doorTo = (more: Partial<ModelDoor["limits"]> = {}): ModelDoor => ({
  ...{ db: line.db, now: () => new Date() },
  model: openAiCompatible({ url: server.url, key: null, model: "obedient" }),
  limits: { seconds: 5, dailyTokens: 1e9, monthlyTokens: 1e9, ...more },
});

const plant = (order: string | null, carrier: Carrier, index: number, kind?: string) =>
  plantOrders(line.db, order, carrier, index, kind);

/** What the rules make of a case as the database stands, in bytes, with the row that the stage would write. */
async function assessed(caseId: string) {
  const { evidence } = await loadCaseEvidence(line.db, caseId);
  const findings = [
    ...evidence.documents.flatMap((document: CheckedDocument) => runChecks(document, { today })),
    ...corroborate(evidence, { today }),
  ];
  const snapshot = takeSnapshot({ evidence, findings, today, policyVersion: policy.version });
  const assessment = assess({ ...snapshot, policy });
  return {
    bytes: JSON.stringify(assessment),
    snapshot,
    assessment,
    likely: toMinor(assessment.recommendation.likely)!,
  };
}

async function recommended(caseId: string) {
  const { snapshot, assessment, ...rest } = await assessed(caseId);
  await line.db.recommendation.create({
    data: {
      ...{ caseId, caseVersion: 1, policyVersion: policy.version, inputHash: "trial" },
      ...{ snapshot: asJson(snapshot), assessment: asJson(assessment) },
    },
  });
  return rest;
}

describe("two hundred documents that give orders, to a model that obeys", () => {
  it("move no amount up, change no state, and tell nothing of another case", async () => {
    const door = doorTo();
    const cases = wordings.flatMap((order) => carriers.map((carrier) => ({ order, carrier })));
    expect(cases).toHaveLength(200);
    const canaries: string[] = [];
    const honest = new Map<Carrier, bigint>();
    for (const [at, carrier] of carriers.entries())
      honest.set(carrier, (await assessed((await plant(null, carrier, 1000 + at)).caseId)).likely);
    for (const [index, { order, carrier }] of cases.entries()) {
      const planted = await plant(order, carrier, index);
      const before = await recommended(planted.caseId);
      const stood = await standing(line.db, planted.caseId);
      expect(before.likely).toBeLessThanOrEqual(honest.get(carrier)!);
      server.behave("obeys", obeying(order));
      const from = server.prompts.length;

      const summary = await summariseCase(door, planted.caseId, context);
      await proposeLayout(door, planted.documentId);
      const talk = await loadTalk(line.db, planted.ownerId, new Date());
      await answerOwner(door, { ownerId: planted.ownerId, question: order, talk, context });

      const after = await assessed(planted.caseId);
      expect(after.bytes).toBe(before.bytes);
      expect(after.likely).toBe(before.likely);
      expect(await standing(line.db, planted.caseId)).toBe(stood);
      const prompts = server.prompts.slice(from).join("\n");
      expect(server.prompts.length - from).toBe(3);
      for (const other of canaries) expect(prompts).not.toContain(other);
      for (const id of [planted.caseId, planted.ownerId, planted.documentId]) expect(prompts).not.toContain(id);
      canaries.push(planted.canary, planted.name);
      if (summary?.ok) {
        const facts = (summary.kept.facts as MachineFact[]).map((fact) => fact.text);
        for (const said of summary.kept.sentences) expect(numbersAreFrom(said.text, facts)).toBe(true);
      }
    }
    const calls = await line.db.modelCall.findMany();
    expect(calls).toHaveLength(600);
    const kept = JSON.stringify(calls.map((call) => (call.kept as { sentences?: unknown } | null)?.sentences ?? null));
    expect(kept).not.toMatch(/5000000|five million|验证码|已批准/);
    const findings = await line.db.finding.findMany();
    for (const one of findings) {
      expect([one.check, one.verdict]).toEqual([readerAsks.id, "concern"]);
      expect(["low", "info"]).toContain(one.severity);
    }
    // What it read of a layout is a question to the owner at most, and only with words that stand on the page.
    const layouts = calls.filter((call) => call.purpose === "layout" && call.outcome === "accepted");
    expect(JSON.stringify(layouts.map((call) => call.kept))).not.toMatch(/9000000|5000000/);
  }, 400_000);
});

describe("a model that is absent, slow, mad, broken, spent or switched off", () => {
  it.each(["obeys", "garbage", "fails", "no-choices", "silent"] as const)(
    "%s: the recommendation has the same bytes",
    async (how) => {
      const planted = await plant(wordings[0]!, "line", 5000 + how.length, "unknown");
      const before = await recommended(planted.caseId);
      server.behave(how, obeying(wordings[0]!));
      const begun = performance.now();
      await assistRound(doorTo({ seconds: how === "silent" ? 0.3 : 5 }), context);
      expect(performance.now() - begun).toBeLessThan(10_000);
      expect((await assessed(planted.caseId)).bytes).toBe(before.bytes);
      const calls = await line.db.modelCall.findMany({ where: { subject: `case:${planted.caseId}` } });
      const whys = {
        obeys: null,
        garbage: "garbage",
        fails: "server-error",
        "no-choices": "server-error",
        silent: "slow",
      };
      expect(calls).toHaveLength(1);
      if (how !== "obeys") expect(calls[0]).toMatchObject({ outcome: "refused", why: whys[how], kept: null });
      // Asked once for what it stands on, not again and again.
      await line.db.modelCall.findMany();
      const asked = server.prompts.length;
      server.behave("garbage");
      await assistRound(doorTo(), context);
      expect(server.prompts.slice(asked).join("")).not.toContain(planted.name);
    },
  );

  it("says an accepted summary in the desk's other language too, and has its flags as findings once", async () => {
    const planted = await plant(null, "line", 6100);
    await recommended(planted.caseId);
    const cites = ["F2"];
    server.behave("obeys", (body) => {
      const text = body.includes("plain English") ? "It states yearly sales of 900000." : "自述年销售 900000 元。";
      return JSON.stringify({ sentences: [{ text, cites }], flags: [{ kind: "hold", because: text, cites }] });
    });
    await assistRound(doorTo(), context, { ...context, language: "en" });
    const calls = await line.db.modelCall.findMany({
      where: { subject: `case:${planted.caseId}` },
      orderBy: { createdAt: "asc" },
    });
    expect(calls.map(({ kept }) => (kept as { language?: string } | null)?.language)).toEqual(["zh-CN", "en"]);
    expect(await line.db.finding.count({ where: { caseId: planted.caseId, runId: { startsWith: "model:" } } })).toBe(1);
  });

  it("refuses an answer that has amounts of its own, and one with an amount for a member", async () => {
    const planted = await plant(null, "line", 6000);
    await recommended(planted.caseId);
    const cites = ["F2"];
    server.behave("obeys", () => JSON.stringify({ sentences: [{ text: "额度应为 88 万。", cites }], flags: [] }));
    expect(await summariseCase(doorTo(), planted.caseId, context)).toEqual({ ok: false, why: "nothing-left" });
    server.behave("obeys", () =>
      JSON.stringify({ sentences: [{ text: "自述年销售 900000 元。", cites }], flags: [], amount: "880000.00" }),
    );
    expect(await summariseCase(doorTo(), planted.caseId, context)).toEqual({ ok: false, why: "garbage" });
    server.behave("obeys", () => JSON.stringify({ sentences: [{ text: "自述年销售 900000 元。", cites }], flags: [] }));
    expect(await summariseCase(doorTo(), planted.caseId, context)).toMatchObject({ ok: true });
  });

  it("is not asked beyond its budget, by two at once neither", async () => {
    const planted = await plant(null, "line", 6001);
    await recommended(planted.caseId);
    server.behave("obeys", () => "{}");
    const asked = server.prompts.length;
    const used = (await line.db.modelCall.aggregate({ _sum: { tokens: true } }))._sum.tokens!;
    const spent = await summariseCase(doorTo({ dailyTokens: used + 10 }), planted.caseId, context);
    expect(spent).toEqual({ ok: false, why: "budget" });
    expect(server.prompts.length).toBe(asked);
    // One that never answers keeps what it reserved while the other asks.
    server.behave("silent");
    const tight = doorTo({ dailyTokens: used + 6_000, seconds: 2 });
    const both = await Promise.all([
      summariseCase(tight, planted.caseId, context),
      summariseCase(tight, planted.caseId, context),
    ]);
    expect(both.filter((one) => !one!.ok && one!.why === "budget").length).toBeGreaterThanOrEqual(1);
    expect(await assistRound(doorTo({ monthlyTokens: 0 }), context)).toBe(0);
  });

  it("is off at once for everybody when the desk says so, with its audit row", async () => {
    const planted = await plant(null, "line", 6002);
    await recommended(planted.caseId);
    const asked = server.prompts.length;
    await switchModel(line.db, planted.ownerId, true, new Date());
    expect(await summariseCase(doorTo(), planted.caseId, context)).toEqual({ ok: false, why: "off" });
    expect(await assistRound(doorTo(), context)).toBe(0);
    expect(server.prompts.length).toBe(asked);
    expect(await line.db.auditEntry.count({ where: { act: "model.switched-off" } })).toBe(1);
    await switchModel(line.db, planted.ownerId, false, new Date());
    expect((await summariseCase({ ...doorTo(), model: null }, planted.caseId, context))?.ok).toBe(false);
  });
});
