import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CheckedDocument } from "@/domain/checks/check";
import type { KindId } from "@/domain/documents/kind";
import { plausibleEvidence } from "@/domain/recommendation/plausible-evidence";
import { workOut } from "@/domain/recommendation/worked-case";
import { asJson } from "@/pipeline/as-json";
import { loadCaseEvidence } from "@/pipeline/evidence/load-case-evidence";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { recommend } from "@/pipeline/recommend/recommend";
import { today } from "@/pipeline/today";
import { openTrialLine, type TrialLine } from "@/pipeline/trial/open-trial-line";
import { ownACase } from "@/pipeline/trial/own-a-case";
import { loadHome } from "./queries/load-home";

let line: TrialLine;
const now = new Date("2026-11-20T04:00:00Z");
beforeAll(async () => {
  line = { ...(await openTrialLine()), now: () => now };
});
afterAll(() => line.close());

type Owner = Awaited<ReturnType<typeof ownACase>>;

/** What was foreseen of these kinds comes to be: the very papers that the foresight rested on, as read. */
async function bring({ caseId }: Owner, kinds: readonly KindId[]): Promise<void> {
  const { evidence } = await loadCaseEvidence(line.db, caseId);
  const policy = await livePolicy(line.db);
  const worked = workOut({ ...evidence, findings: [], today: today(now), policy });
  for (const one of kinds.flatMap((kind) => plausibleEvidence(kind, worked))) await keep(caseId, one);
  const write = await recommend.run(line, caseId);
  await line.db.$transaction(async (tx) => write(tx, { id: randomUUID() } as Parameters<typeof write>[1]));
}

async function keep(caseId: string, { kind, fields }: CheckedDocument): Promise<void> {
  const { db } = line;
  const sha256 = randomUUID();
  await db.blob.create({ data: { sha256, bytes: 1, mediaType: "application/pdf" } });
  const { id: documentId } = await db.document.create({
    data: { caseId, sha256, kind, kindConfidence: 1, fileName: "a.pdf", state: "done" },
  });
  const file = { name: "a.pdf", mediaType: "application/pdf", sha256, bytes: 1 };
  const reading = { file, pages: [], pageCount: 1, structured: [], picture: null, pdf: null };
  await db.documentReading.create({ data: { documentId, version: 1, reading: asJson(reading) } });
  await db.extraction.create({ data: { documentId, version: 1, kind, fields: asJson(fields) } });
}

const homeOf = async ({ userId }: Owner) => (await loadHome(line.db, userId, today(now)))!;

it("what the owner's screen foresaw of one kind is what came of it, once just that is shown", async () => {
  const owner = await ownACase(line.db);
  const before = await homeOf(owner);
  const { kind, raise } = before.next[0]!;
  await bring(owner, [kind as KindId]);
  const after = await homeOf(owner);
  expect(Number(raise)).toBeGreaterThan(0);
  expect(Number(after.likely) - Number(before.likely)).toBe(Number(raise));
  expect(after.outcomes[0]).toMatchObject({ kinds: [kind], predicted: raise, actual: raise, why: "as-said" });

  // And again from there: every step is foreseen from where the one before it led.
  const { kind: second, raise: more } = after.next[0]!;
  await bring(owner, [second as KindId]);
  expect((await homeOf(owner)).outcomes[0]).toMatchObject({ kinds: [second], predicted: more, actual: more });
});

it("kinds that come at once bring what was foreseen of them together, which is more than one by one", async () => {
  const owner = await ownACase(line.db);
  const before = await homeOf(owner);
  const kinds: KindId[] = ["business-licence", "vat-invoice", "vehicle-licence"];
  await bring(owner, kinds);
  const { outcomes, likely } = await homeOf(owner);
  const [came] = outcomes;
  expect(came).toMatchObject({ kinds, why: "as-said", actual: came!.predicted, likelyAfter: likely });
  expect(Number(came!.actual)).toBe(Number(likely) - Number(before.likely));
  const alone = before.next.filter((one) => kinds.includes(one.kind as KindId)).map((one) => Number(one.raise));
  expect(Number(came!.predicted)).toBeGreaterThan(alone.reduce((sum, raise) => sum + raise, 0));
});

it("while a grave contradiction stands the owner is told that a person settles it first, not that nothing helps", async () => {
  const owner = await ownACase(line.db);
  await bring(owner, ["vat-invoice"]);
  expect((await homeOf(owner)).held).toBe(false);
  await contradict(owner);
  await bring(owner, ["bank-statement"]);
  const after = await homeOf(owner);
  expect(after).toMatchObject({ held: true, next: [], pairs: [], likely: after.currentLine });
});

async function contradict({ caseId }: Owner): Promise<void> {
  const run = { subject: `case:${caseId}`, stage: "corroborate", version: 1, inputHash: randomUUID(), state: "done" };
  const { id: runId } = await line.db.stageRun.create({ data: { ...run, endedAt: now } });
  const seen = { check: "tax-ids-agree", version: 1, verdict: "fail", severity: "high", saw: {}, with: [] };
  await line.db.finding.create({ data: { caseId, runId, ...seen } });
}
