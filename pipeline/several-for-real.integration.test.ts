import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import numbers from "@/fixtures/several/truth.json";
import { openTrialLine, type TrialLine } from "./trial/open-trial-line";
import { ownACase } from "./trial/own-a-case";
import { storeBytes } from "./trial/store-bytes";
import { until } from "./trial/until";
import { end, startWorker } from "./trial/worker-process";

let line: TrialLine;
let worker: ChildProcess;
beforeAll(async () => {
  line = await openTrialLine();
  worker = await startWorker(line);
});
afterAll(async () => {
  await end(worker, "SIGTERM");
  await line.close();
});

it.each(Object.entries(numbers))(
  "every invoice of %s is read as one of its own",
  async (fileName, expected) => {
    const owner = await ownACase(line.db);
    await storeBytes(line, { ...owner, fileName, bytes: await readFile(`fixtures/several/${fileName}`) });
    await until(async () => (await line.db.stageRun.count({ where: { state: { in: ["queued", "running"] } } })) === 0);
    const rows = await line.db.document.findMany({
      where: { caseId: owner.caseId },
      orderBy: { part: "asc" },
      include: { traces: { where: { how: "business-key" } } },
    });
    expect(rows.map((row) => row.traces.map((trace) => trace.value))).toEqual(
      expected.map((number) => [`vat-invoice:${number}`]),
    );
  },
  180_000,
);
