import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "../db/test-database";
import { openQueue } from "./pg-boss";
import type { Queue, StageJob } from "./port";

let database: TestDatabase;
let queue: Queue;

const until = async (done: () => boolean) => {
  for (let attempt = 0; attempt < 200 && !done(); attempt++) await new Promise((resolve) => setTimeout(resolve, 50));
};

describe("the job queue", () => {
  beforeAll(async () => {
    database = await withTestDatabase();
    queue = await openQueue(database.url, () => undefined);
  });
  afterAll(async () => {
    await queue.stop();
    await database.close();
  });

  it("delivers a job that was enqueued in a committed transaction, and none of one that rolled back", async () => {
    const seen: StageJob[] = [];
    await database.db.$transaction((tx) => queue.enqueue(tx, { stage: "read", subject: "document:kept" }));
    await expect(
      database.db.$transaction(async (tx) => {
        await queue.enqueue(tx, { stage: "read", subject: "document:rolled-back" });
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    await queue.work(2, async (job) => void seen.push(job));
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ stage: "read", subject: "document:kept" }]);
  });
});
