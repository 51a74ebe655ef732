import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Assessment } from "@/domain/recommendation/recommendation";
import { verifyAudit } from "./audit/verify-audit";
import { type Door, openDoor, sendFile } from "./trial/door-process";
import { openTrialLine, type TrialLine } from "./trial/open-trial-line";
import { ownACase } from "./trial/own-a-case";
import { until } from "./trial/until";
import { end, startWorker } from "./trial/worker-process";

let line: TrialLine;
let door: Door;
let worker: ChildProcess;
beforeAll(async () => {
  line = await openTrialLine();
  [door, worker] = await Promise.all([openDoor(line), startWorker(line)]);
});
afterAll(async () => {
  await Promise.all([end(door.process, "SIGKILL"), end(worker, "SIGTERM")]);
  await line.close();
});

it("an owner's files go in at the door and come out as one recommendation, each step audited", async () => {
  const owner = await ownACase(line.db);
  for (const fileName of ["good.pdf", "good.jpg", "zero-bytes.jpg", "encrypted.pdf"]) {
    const bytes = await readFile(`fixtures/hostile/${fileName}`);
    const answer = await sendFile(door, { ...owner, fileName, bytes });
    expect(answer.status).toBe(bytes.length === 0 ? 422 : 204);
  }
  await until(async () => (await line.db.stageRun.count({ where: { state: { in: ["queued", "running"] } } })) === 0);

  const documents = await line.db.document.findMany({ where: { caseId: owner.caseId }, orderBy: { id: "asc" } });
  expect(documents.map(({ fileName, problem }) => [fileName, problem === "encrypted"])).toEqual([
    ["good.pdf", false],
    ["good.jpg", false],
    ["encrypted.pdf", true],
  ]);
  expect(await line.db.pageImage.count({ where: { documentId: documents[0]!.id } })).toBeGreaterThan(0);
  const newest = await line.db.recommendation.findFirstOrThrow({
    where: { caseId: owner.caseId },
    orderBy: { id: "desc" },
  });
  const { recommendation } = newest.assessment as unknown as Assessment;
  expect(recommendation.currentLine).toBe("100000.00");
  expect(Number(recommendation.likely)).toBeGreaterThanOrEqual(100_000);
  const acts = await line.db.auditEntry.groupBy({ by: ["act"], _count: true });
  expect(Object.fromEntries(acts.map(({ act, _count }) => [act, _count]))).toMatchObject({
    "document.stored": 3,
    "document.read": 2,
    "document.extracted": 2,
    "document.checked": 2,
    "document.failed": 1,
  });
  expect(await verifyAudit(line.db)).toMatchObject({ ok: true });
});
