/** Types, lint, arrows and unit tests side by side; the output of one that fails is shown, and all are named. */
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";

const prepared = spawnSync(process.execPath, [path.join(import.meta.dirname, "prepare.mjs"), "--for=check"], {
  stdio: ["ignore", 2, 2],
});
if (prepared.status !== 0) process.exit(prepared.status ?? 1);

const results = await Promise.all(["typecheck", "lint", "arrows", "unit"].map(run));
for (const { name, code, output } of results) {
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name}`);
  if (code !== 0) console.log(output);
}
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;

function run(name) {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn("npm", ["run", "-s", name], { shell: process.platform === "win32" });
    child.stdout.on("data", (part) => {
      output += part;
    });
    child.stderr.on("data", (part) => {
      output += part;
    });
    child.on("close", (code) => resolve({ name, code, output }));
  });
}
