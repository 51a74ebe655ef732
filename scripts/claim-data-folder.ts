import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive } from "@/adapters/db/embedded/orphan";

/**
 * Makes this process the only one that runs on `dataFolder`. Answers a release, or the process id of the one that
 * already runs there. A claim whose process is gone (kill -9) is taken over.
 */
export function claimDataFolder(dataFolder: string): { release: () => void } | { heldBy: number } {
  mkdirSync(dataFolder, { recursive: true });
  const file = path.join(dataFolder, "running.json");
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, started: startedAt(process.pid) }), { flag: "wx" });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = readHolder(file);
    if (holder && isAlive(holder.pid) && startedAt(holder.pid) === holder.started) return { heldBy: holder.pid };
    rmSync(file, { force: true });
  }
}

function readHolder(file: string): { pid: number; started: string } | null {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** When a process started, as the kernel counts it: a process id alone may have been given to another since. */
function startedAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
