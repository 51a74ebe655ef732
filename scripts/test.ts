/**
 * `npm test`: types, lint, arrows, unit, integration on a real PostgreSQL, and end-to-end in a real Chromium against
 * the product as a newcomer starts it. The last line adds up all runners.
 */
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startEmbedded } from "@/adapters/db/embedded/start-embedded";
import { secretsOf } from "./secrets";
import { startProduct } from "./start-product";
import { type Count, countOfPlaywright, countOfVitest, sum } from "./test-counts";

const folder = mkdtempSync(path.join(os.tmpdir(), "proofline-test-"));
// Open to the database server's own user, whom root must hand it to.
chmodSync(folder, 0o711);
const counts: Count[] = [];

for (const name of ["typecheck", "lint", "arrows"]) counts.push(await staticCheck(name));
counts.push(await vitest("unit", {}));
const database = await startEmbedded(
  path.join(folder, "integration"),
  secretsOf(path.join(folder, "integration")).databasePassword,
);
counts.push(await vitest("integration", { TEST_DATABASE_URL: database.url }).finally(database.stop));
counts.push(await endToEnd());

rmSync(folder, { recursive: true, force: true });
const { passed, failed, skipped } = sum(counts);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);

async function staticCheck(name: string): Promise<Count> {
  const code = await run("npm", ["run", "-s", name], {});
  console.log(`${name}: ${code === 0 ? "ok" : "FAILED"}`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function vitest(project: string, env: Record<string, string>): Promise<Count> {
  const file = path.join(folder, `${project}.json`);
  const words = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  const code = await run(process.execPath, words, env);
  return countOfVitest(readJson(file), code);
}

async function endToEnd(): Promise<Count> {
  const file = path.join(folder, "e2e.json");
  const product = await startProduct(
    {
      ...process.env,
      DATABASE_URL: "",
      DATA_FOLDER: path.join(folder, "product"),
      PORT: "3200",
    },
    { cast: false },
  ).catch((error) => {
    console.error(`The product did not start: ${error.message}`);
    return null;
  });
  if (!product) return { passed: 0, failed: 1, skipped: 0 };
  try {
    const { DATABASE_URL = "", DATA_FOLDER = "" } = product.env;
    const env = { BASE_URL: product.url, DATABASE_URL, DATA_FOLDER, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const code = await run(
      process.execPath,
      ["node_modules/@playwright/test/cli.js", "test", "--reporter=line,json"],
      env,
    );
    return countOfPlaywright(readJson(file), code);
  } finally {
    await product.stop();
  }
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

function run(program: string, words: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } });
    child.on("close", (code) => resolve(code ?? 1));
  });
}
