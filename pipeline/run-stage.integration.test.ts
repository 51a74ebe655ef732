import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileReader } from "@/adapters/container/port";
import { verifyAudit } from "./audit/verify-audit";
import { attemptsBeforeStuck } from "./claim-run";
import { lockWork } from "./lock-work";
import { requestStage } from "./request-stage";
import { retryStage } from "./retry-stage";
import { runStage } from "./run-stage";
import { documentSubject } from "./stage";
import { sweep } from "./sweep";
import { openTrialLine, type TrialLine } from "./trial/open-trial-line";
import { ownACase } from "./trial/own-a-case";
import { readerThat, seesAReceipt } from "./trial/readings";
import { storeBytes } from "./trial/store-bytes";
import { walk } from "./trial/walk";

let line: TrialLine;
let owner: Awaited<ReturnType<typeof ownACase>>;
let documentId: string;

async function begin(files: FileReader) {
  line = await openTrialLine(files);
  owner = await ownACase(line.db);
  documentId = await storeBytes(line, owner);
}
afterEach(async () => {
  expect(await verifyAudit(line.db)).toMatchObject({ ok: true });
  await line.close();
});

const readJob = () => ({ stage: "read", subject: documentSubject(documentId) });
const readRun = () => line.db.stageRun.findFirstOrThrow({ where: readJob() });
const theDocument = () => line.db.document.findUniqueOrThrow({ where: { id: documentId } });

describe("a document on the line", () => {
  let files: ReturnType<typeof readerThat>;
  beforeEach(async () => {
    files = readerThat(seesAReceipt);
    await begin(files);
  });

  it("walks from stored to a recommendation", async () => {
    const stages = (await walk(line)).map((step) => step.stage);
    expect(stages).toEqual(["read", "extract", "check", "corroborate", "recommend", "notify"]);
    expect(await theDocument()).toMatchObject({ state: "done", kind: "receipt", problem: null });
    expect(await line.db.pageImage.count({ where: { documentId } })).toBe(1);
    expect(await line.db.recommendation.count({ where: { caseId: owner.caseId } })).toBe(1);
    expect(await line.db.stageRun.count({ where: { state: { not: "done" } } })).toBe(0);
  });

  it("is read once, however often the job is delivered", async () => {
    expect(await runStage(line, readJob())).toBe("done");
    expect(await runStage(line, readJob())).toBe("known");
    expect(files.asked).toBe(1);
    expect(await line.db.documentReading.count({ where: { documentId } })).toBe(1);
    expect(await line.db.stageRun.count({ where: { stage: "extract" } })).toBe(1);
  });

  it("is read once when two workers get its job in the same moment", async () => {
    const outcomes = await Promise.all([runStage(line, readJob()), runStage(line, readJob())]);
    expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
    await walk(line);
    expect(files.asked).toBe(1);
    expect(await line.db.documentReading.count({ where: { documentId } })).toBe(1);
  });

  it("is looked at again after a correction, which stays beside the reading", async () => {
    await walk(line);
    await correct("totalAmount", "4.50");
    const stages = (await walk(line)).map((step) => step.stage);
    expect(stages.slice(0, 3)).toEqual(["check", "corroborate", "recommend"]);
    expect(await line.db.extraction.count({ where: { documentId } })).toBe(1);
    expect(await line.db.recommendation.count({ where: { caseId: owner.caseId } })).toBe(2);
  });

  it("leaves only the newest question open when corrections come faster than answers", async () => {
    await walk(line);
    await correct("totalAmount", "4.50");
    await correct("totalAmount", "5.50");
    await walk(line);
    const runs = await line.db.stageRun.groupBy({ by: ["state"], where: { stage: "check" }, _count: true });
    expect(Object.fromEntries(runs.map((run) => [run.state, run._count]))).toEqual({ done: 2, superseded: 1 });
  });

  async function correct(field: string, value: string) {
    await line.db.$transaction(async (tx) => {
      await tx.correction.create({ data: { documentId, field, value, byId: owner.userId } });
      await requestStage(tx, line.queue, { stage: "check", subject: documentSubject(documentId) });
    });
  }
});

describe("the same paper at two applicants", () => {
  it("is seen from both sides, whoever came first", async () => {
    await begin(readerThat(seesAReceipt));
    await walk(line);
    const second = await ownACase(line.db);
    await storeBytes(line, second);
    await walk(line);
    const corroborations = await line.db.stageRun.findMany({ where: { stage: "corroborate", state: "done" } });
    const ofFirst = corroborations.filter((run) => run.subject === `case:${owner.caseId}`);
    expect(ofFirst).toHaveLength(2);
    expect(corroborations.filter((run) => run.subject === `case:${second.caseId}`)).toHaveLength(1);
  });
});

describe("a file that cannot be read", () => {
  it("costs one document and tells its owner, and is no failure of the line", async () => {
    await begin(readerThat(() => ({ ok: false, problem: "encrypted", detail: "needs a password" })));
    await walk(line);
    expect(await theDocument()).toMatchObject({ state: "failed", problem: "encrypted" });
    expect(await readRun()).toMatchObject({ state: "done", error: null });
    const notice = await line.db.notice.findFirstOrThrow({ where: { userId: owner.userId } });
    expect(notice).toMatchObject({ notice: "document-failed", values: { documentId, problem: "encrypted" } });
  });
});

describe("a reader that breaks", () => {
  let broken = true;
  beforeEach(async () => {
    broken = true;
    await begin(
      readerThat((sha256) => {
        if (broken) throw new Error("no reader answers");
        return seesAReceipt(sha256);
      }),
    );
  });

  it("is tried again after a pause, and its error is kept", async () => {
    expect(await runStage(line, readJob())).toBe("failed");
    expect(await readRun()).toMatchObject({ state: "queued", attempts: 1, error: "Error: no reader answers" });
    broken = false;
    expect(await runStage(line, readJob())).toBe("done");
    expect(await readRun()).toMatchObject({ state: "done", error: null });
  });

  it("leaves the run to a person after its last attempt, who may try again", async () => {
    for (let n = 0; n < attemptsBeforeStuck; n += 1) await runStage(line, readJob());
    const stuck = await readRun();
    expect(stuck).toMatchObject({ state: "failed", attempts: attemptsBeforeStuck });
    expect(await theDocument()).toMatchObject({ state: "failed", problem: "stuck" });
    expect(await runStage(line, readJob())).toBe("stuck");
    broken = false;
    const retry = () =>
      line.db.$transaction((tx) => retryStage(tx, line.queue, { runId: stuck.id, actorId: owner.userId }));
    expect(await retry()).toBe(true);
    expect(await retry()).toBe(false);
    await walk(line);
    expect(await theDocument()).toMatchObject({ state: "done", problem: null });
    expect(await line.db.auditEntry.count({ where: { act: { in: ["stage.stuck", "stage.retried"] } } })).toBe(2);
  });
});

describe("the sweep", () => {
  beforeEach(() => begin(readerThat(seesAReceipt)));
  const jobs = async () => {
    const rows = await line.db.$queryRaw<{ count: bigint }[]>`select count(*) from jobs.job where name = 'stage'`;
    return Number(rows[0]!.count);
  };

  it("asks again for what a dead worker left running, and lets the living be", async () => {
    await line.db.stageRun.updateMany({ data: { state: "running", startedAt: new Date() } });
    const before = await jobs();
    await line.db.$transaction(async (tx) => {
      await lockWork(tx, "read", documentSubject(documentId));
      expect(await sweep(line)).toBe(0);
    });
    expect(await sweep(line)).toBe(1);
    expect(await jobs()).toBe(before + 1);
    expect(await readRun()).toMatchObject({ state: "queued" });
  });

  it("asks again for what waited so long that its job must be lost, not at every round", async () => {
    expect(await sweep(line)).toBe(0);
    await line.db.stageRun.updateMany({ data: { queuedAt: new Date(Date.now() - 6 * 60_000) } });
    expect(await sweep(line)).toBe(1);
    expect(await sweep(line)).toBe(0);
  });
});
