/** Runs one command of the product under the packages' own Node, setting the clone up first when needed. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const [file, ...words] = process.argv.slice(2);
const prepared = spawnSync(process.execPath, [path.join(import.meta.dirname, "prepare.mjs"), "--for=command"], {
  stdio: ["ignore", 2, 2],
});
if (prepared.status !== 0) process.exit(prepared.status ?? 1);
const node = path.resolve("node_modules/.bin/node");
const done = spawnSync(node, ["--import", "tsx", file, ...words], {
  stdio: "inherit",
  env: { ...ofRunningProduct(), ...process.env },
});
process.exit(done.status ?? 1);

/** The environment of an embedded product that runs on the data folder, unless another database is named. */
function ofRunningProduct() {
  const file = path.join(process.env.DATA_FOLDER ?? ".data", "environment.json");
  return process.env.DATABASE_URL || !existsSync(file) ? {} : JSON.parse(readFileSync(file, "utf8"));
}
