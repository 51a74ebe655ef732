import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { isAlive } from "./orphan";
import { type EmbeddedServer, startEmbedded } from "./start-embedded";

const folder = mkdtempSync(path.join(os.tmpdir(), "proofline-pg-"));
// Open to the server's own user, whom root must hand the database to.
chmodSync(folder, 0o711);
const password = randomUUID();
let server: EmbeddedServer;

async function ask(url: string, sql: string): Promise<unknown[]> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return (await client.query(sql)).rows;
    } catch (error) {
      if (attempt === 99) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return [];
}

describe("the embedded database", () => {
  afterAll(() => server.stop());

  it("starts on an empty folder and answers", async () => {
    server = await startEmbedded(folder, password);
    await ask(server.url, "create table kept (id int)");
    await ask(server.url, "insert into kept values (1)");
    expect(await ask(server.url, "select id from kept")).toEqual([{ id: 1 }]);
  });

  it("comes back by itself after kill -9, with what was committed", async () => {
    const before = server.pid();
    process.kill(before, "SIGKILL");
    expect(await ask(server.url, "select id from kept")).toEqual([{ id: 1 }]);
    expect(server.pid()).not.toBe(before);
  });

  it("stops an orphan that a killed start left behind, and starts anew on the same data", async () => {
    const orphan = server.pid();
    const next = await startEmbedded(folder, password);
    expect(isAlive(orphan) && orphan === next.pid()).toBe(false);
    expect(await ask(next.url, "select id from kept")).toEqual([{ id: 1 }]);
    await server.stop();
    server = next;
  });
});
