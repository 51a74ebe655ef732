import { randomUUID } from "node:crypto";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { connect } from "./connect";
import { startEmbedded } from "./embedded/start-embedded";
import { migrate } from "./migrate";
import type { Database } from "./port";

export type TestDatabase = { url: string; db: Database; close: () => Promise<void> };

let server: Promise<{ url: string; stop: () => Promise<void> }> | null = null;

/**
 * A fresh, migrated, empty database on a real PostgreSQL, for one test file. It is made beside the one that
 * TEST_DATABASE_URL or DATABASE_URL names; without either an embedded server is started for this process.
 */
export async function withTestDatabase(): Promise<TestDatabase> {
  server ??= findServer();
  const { url: base } = await server;
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await inMaintenance(base, `create database ${name}`);
  const url = Object.assign(new URL(base), { pathname: `/${name}` }).toString();
  await migrate(url);
  const db = connect(url, 20);
  return {
    url,
    db,
    close: async () => {
      await db.$disconnect();
      await inMaintenance(base, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Ends the embedded server of this process, where one was started: a process that has one does not end by itself. */
export async function stopTestServer(): Promise<void> {
  await (await server)?.stop();
  server = null;
}

async function findServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const started = await startEmbedded(path.join(os.tmpdir(), `proofline-test-${process.pid}`), randomUUID());
  process.once("exit", () => {
    if (server) process.kill(started.pid(), "SIGINT");
  });
  return started;
}

async function inMaintenance(base: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: base });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
