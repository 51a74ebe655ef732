import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Peer } from "./peer";

const home = path.join(import.meta.dirname, "gutenye-process");

/** `@gutenye/ocr-node` as it comes, in a process of its own; installed beside its script when it is first asked for. */
export async function openGutenye(): Promise<Peer | null> {
  if (!existsSync(path.join(home, "node_modules")) && spawnSync("npm", ["ci"], { cwd: home }).status !== 0) return null;
  const child = spawn(process.execPath, ["read.mjs"], { cwd: home, stdio: ["pipe", "pipe", "ignore"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ready = await answers.next();
  if (ready.done) return null;
  return {
    name: "@gutenye/ocr-node 1.4.8",
    async read(file) {
      child.stdin.write(`${file}\n`);
      const answer = await answers.next();
      return answer.done ? "" : JSON.parse(answer.value);
    },
    async close() {
      child.stdin.end();
    },
  };
}
