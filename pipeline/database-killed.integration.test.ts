import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/adapters/db/connect";
import { type EmbeddedServer, startEmbedded } from "@/adapters/db/embedded/start-embedded";
import { migrate } from "@/adapters/db/migrate";
import { verifyAudit } from "./audit/verify-audit";
import { openTrialLine, type TrialLine } from "./trial/open-trial-line";
import { ownACase } from "./trial/own-a-case";
import { storeBytes } from "./trial/store-bytes";
import { until } from "./trial/until";
import { end, startWorker } from "./trial/worker-process";
import { writtenPage } from "./trial/written-page";

const folder = mkdtempSync(path.join(os.tmpdir(), "proofline-killed-"));
chmodSync(folder, 0o711);
let server: EmbeddedServer;
let line: TrialLine;
let worker: ChildProcess;

beforeAll(async () => {
  server = await startEmbedded(folder, randomUUID());
  await migrate(server.url);
  const db = connect(server.url);
  line = await openTrialLine(undefined, { url: server.url, db, close: () => db.$disconnect() });
});
afterAll(async () => {
  await end(worker, "SIGKILL");
  await line.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("PostgreSQL killed while the worker works", () => {
  it("costs time, no document, and nothing is done twice", async () => {
    const owner = await ownACase(line.db);
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.push(await storeBytes(line, { ...owner, bytes: await writtenPage(3) }));
    worker = await startWorker(line);
    for (let kills = 0; kills < 2; kills += 1) {
      await until(async () => (await line.db.stageRun.count({ where: { state: "running" } })) > 0);
      process.kill(server.pid(), "SIGKILL");
      await pause(1500);
    }
    await until(async () => (await openRuns()) === 0 && (await line.db.recommendation.count()) > 0);
    expect(worker.exitCode).toBeNull();
    for (const documentId of ids) {
      expect(await line.db.documentReading.count({ where: { documentId } })).toBe(1);
      expect(await line.db.extraction.count({ where: { documentId } })).toBe(1);
    }
    expect(await line.db.stageRun.count({ where: { state: "failed" } })).toBe(0);
    expect(await verifyAudit(line.db)).toMatchObject({ ok: true });
  });
});

const openRuns = () => line.db.stageRun.count({ where: { state: { in: ["queued", "running"] } } });
