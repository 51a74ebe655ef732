import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, openSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import pg from "pg";
import { createCluster } from "./create-cluster";
import { findOrphan, stopServer } from "./orphan";
import { placeOfServer } from "./place-of-server";
import { serverUser } from "./server-user";

export type EmbeddedServer = { url: string; pid: () => number; stop: () => Promise<void> };

/**
 * Starts the embedded PostgreSQL on `dataFolder`/postgres, on a free loopback port, and keeps it running: a server
 * that dies is started again on the same port. An orphan of a killed start is stopped first.
 * @throws when the server does not answer within a minute; its log is `dataFolder`/postgres.log.
 */
export async function startEmbedded(dataFolder: string, password: string): Promise<EmbeddedServer> {
  mkdirSync(dataFolder, { recursive: true });
  const user = serverUser();
  const place = placeOfServer(dataFolder, user);
  const orphan = findOrphan(place.data);
  if (orphan) await stopServer(orphan);
  mkdirSync(path.dirname(place.data), { recursive: true });
  createCluster(place, user, password);

  const port = await freePort();
  const url = `postgresql://proofline:${encodeURIComponent(password)}@127.0.0.1:${port}/proofline`;
  let stopping = false;
  let server = launch();

  function launch(): ChildProcess {
    const log = openSync(path.join(dataFolder, "postgres.log"), "a");
    const options = ["-D", place.data, "-h", "127.0.0.1", "-p", String(port), "-k", "", "-c", "max_connections=120"];
    const child = spawn(path.join(place.programs, "bin", "postgres"), options, {
      ...user,
      cwd: "/",
      // Its own process group: Ctrl-C ends web and worker first, the database last.
      detached: true,
      stdio: ["ignore", log, log],
      env: { PATH: process.env.PATH, LC_ALL: "C" } as unknown as NodeJS.ProcessEnv,
    });
    child.on("exit", () => {
      if (!stopping)
        setTimeout(() => {
          if (!stopping) server = launch();
        }, 500);
    });
    return child;
  }

  await untilReady(url);
  return {
    url,
    pid: () => server.pid ?? 0,
    stop: async () => {
      stopping = true;
      if (server.pid && server.exitCode === null && server.signalCode === null) await stopServer(server.pid);
    },
  };
}

/** Waits until the server answers and holds the database `proofline`. */
async function untilReady(url: string): Promise<void> {
  const admin = url.replace(/\/proofline$/, "/postgres");
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ connectionString: admin });
    try {
      await client.connect();
      const { rowCount } = await client.query("select 1 from pg_database where datname = 'proofline'");
      if (!rowCount) await client.query("create database proofline");
      return;
    } catch (error) {
      if (attempt >= 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
