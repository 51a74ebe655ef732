import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyAudit } from "./audit/verify-audit";
import { openTrialLine, type TrialLine } from "./trial/open-trial-line";
import { ownACase } from "./trial/own-a-case";
import { storeBytes } from "./trial/store-bytes";
import { until } from "./trial/until";
import { end, startWorker } from "./trial/worker-process";
import { writtenPage } from "./trial/written-page";

let line: TrialLine;
let worker: ChildProcess;
let owner: Awaited<ReturnType<typeof ownACase>>;

beforeEach(async () => {
  line = await openTrialLine();
  owner = await ownACase(line.db);
});
afterEach(async () => {
  await end(worker, "SIGKILL");
  await line.close();
});

const finished = ["done", "needs-owner", "failed"];

describe("the worker", () => {
  it("killed in the middle of reading loses nothing and does nothing twice", async () => {
    const documentId = await storeBytes(line, { ...owner, bytes: await writtenPage(), fileName: "page.jpg" });
    const run = () =>
      line.db.stageRun.findFirstOrThrow({ where: { stage: "read", subject: `document:${documentId}` } });
    worker = await startWorker(line);
    await until(async () => (await run()).state === "running");
    await pause(2000);
    await end(worker, "SIGKILL");
    expect(await run()).toMatchObject({ state: "running", attempts: 1 });
    expect(await line.db.documentReading.count()).toBe(0);

    worker = await startWorker(line);
    await until(async () => finished.includes((await theDocument(documentId)).state));
    await until(async () => (await line.db.recommendation.count()) > 0);
    expect(await run()).toMatchObject({ state: "done", attempts: 2 });
    expect(await line.db.documentReading.count()).toBe(1);
    expect(await line.db.extraction.count()).toBe(1);
    expect(await line.db.recommendation.count()).toBe(1);
    expect(await verifyAudit(line.db)).toMatchObject({ ok: true });
  });

  it("loses one document to each hostile file, and the good one beside them is read", async () => {
    const hostile = ["flate-bomb.pdf", "encrypted.pdf", "truncated.jpg", "five-thousand-pages.pdf", "broken.xml"];
    const ids: string[] = [];
    for (const fileName of [...hostile, "good.pdf"]) {
      ids.push(await storeBytes(line, { ...owner, bytes: await readFile(`fixtures/hostile/${fileName}`), fileName }));
    }
    worker = await startWorker(line);
    await until(async () => (await line.db.document.count({ where: { state: { in: finished } } })) === ids.length);
    const documents = await Promise.all(ids.map(theDocument));
    expect(documents.slice(0, -1).every(({ state, problem }) => state === "failed" && problem !== "stuck")).toBe(true);
    expect(documents.at(-1)?.state).not.toBe("failed");
    expect(await line.db.notice.count({ where: { notice: "document-failed" } })).toBe(hostile.length);
    expect(worker.exitCode).toBeNull();
  });

  it("asked to end, ends in order and leaves the rest to the next one", async () => {
    worker = await startWorker(line);
    const documentId = await storeBytes(line, { ...owner, bytes: Buffer.from("not a picture") });
    await until(async () => finished.includes((await theDocument(documentId)).state));
    expect(await theDocument(documentId)).toMatchObject({ state: "failed" });
    expect(await end(worker, "SIGTERM")).toBe(0);
  });
});

const theDocument = (id: string) => line.db.document.findUniqueOrThrow({ where: { id } });
