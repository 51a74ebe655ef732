import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { connect } from "@/adapters/db/connect";
import { startEmbedded } from "@/adapters/db/embedded/start-embedded";
import { readEnv } from "@/adapters/env";
import { firstAccounts } from "./first-accounts";
import { freePort } from "./free-port";
import { keepRunning } from "./keep-running";
import { secretsOf } from "./secrets";

export type Product = {
  url: string;
  env: NodeJS.ProcessEnv;
  databasePid: (() => number) | null;
  stop: () => Promise<void>;
};

/**
 * Brings up the whole product: database (embedded unless `given` names one), migrations, first accounts and (unless
 * `cast` is false) the demo cast when the database is embedded, web and worker; answers when the web says it is healthy.
 * @throws EnvInvalid, or when a part does not come up.
 */
export async function startProduct(given: NodeJS.ProcessEnv, { cast = true } = {}): Promise<Product> {
  const dataFolder = path.resolve(given.DATA_FOLDER ?? ".data");
  // Embedded mode listens on this machine only, because its outbox page shows every sign-in code.
  const host = given.HOST ?? (given.DATABASE_URL ? "0.0.0.0" : "127.0.0.1");
  const port = await freePort(Number(given.PORT ?? 3000), host);
  const server = given.DATABASE_URL ? null : await startEmbedded(dataFolder, secretsOf(dataFolder).databasePassword);
  const stopDatabase = async () => server?.stop();
  try {
    const env = environment(given, dataFolder, port, server?.url ?? null);
    readEnv(env);
    runOnce(["--import", "tsx", "commands/migrate.ts"], env);
    if (server) keepEnvironment(dataFolder, env);
    if (server) await makeFirstAccounts(env);
    if (server && cast) runOnce(["--import", "tsx", "commands/plant.ts"], env);
    const worker = keepRunning("worker", ["--import", "tsx", "pipeline/worker.ts"], env);
    const web = keepRunning("web", ["node_modules/next/dist/bin/next", "start", "-p", String(port), "-H", host], env);
    const stop = async () => {
      await Promise.all([web.stop(), worker.stop()]);
      await stopDatabase();
    };
    const url = env.PUBLIC_URL!;
    await untilHealthy(`http://127.0.0.1:${port}`).catch(async (error) => {
      await stop();
      throw error;
    });
    return { url, env, databasePid: server?.pid ?? null, stop };
  } catch (error) {
    await stopDatabase();
    throw error;
  }
}

function environment(
  given: NodeJS.ProcessEnv,
  dataFolder: string,
  port: number,
  embeddedUrl: string | null,
): NodeJS.ProcessEnv {
  const PUBLIC_URL = given.PUBLIC_URL ?? `http://localhost:${port}`;
  const base = {
    ...given,
    NODE_ENV: "production" as const,
    DATA_FOLDER: dataFolder,
    PUBLIC_URL,
    NEXTAUTH_URL: PUBLIC_URL,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  if (!embeddedUrl) return base;
  return {
    ...base,
    DATABASE_URL: embeddedUrl,
    AUTH_SECRET: given.AUTH_SECRET ?? secretsOf(dataFolder).authSecret,
    PROOFLINE_MODE: "embedded",
  };
}

/** Leaves word for the commands (npm run -s audit, ...) of where the embedded database is now. */
function keepEnvironment(
  dataFolder: string,
  { DATABASE_URL, AUTH_SECRET, PROOFLINE_MODE, PUBLIC_URL, DATA_FOLDER }: NodeJS.ProcessEnv,
): void {
  const kept = { DATABASE_URL, AUTH_SECRET, PROOFLINE_MODE, PUBLIC_URL, DATA_FOLDER };
  writeFileSync(path.join(dataFolder, "environment.json"), JSON.stringify(kept), { mode: 0o600 });
}

async function makeFirstAccounts(env: NodeJS.ProcessEnv): Promise<void> {
  const { databaseUrl, dataFolder } = readEnv(env);
  const db = connect(databaseUrl, 1);
  await firstAccounts(db, dataFolder).finally(() => db.$disconnect());
}

function runOnce(words: string[], env: NodeJS.ProcessEnv): void {
  const done = spawnSync(process.execPath, words, { env, stdio: ["ignore", 2, 2] });
  if (done.status !== 0) throw new Error(`${words.at(-1)} failed; what it said stands above.`);
}

async function untilHealthy(url: string): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const healthy = await fetch(`${url}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("The web did not become healthy within a minute.");
}
