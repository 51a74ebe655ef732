import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The process id of a server that still runs on `data` (its starter was killed), or null. */
export function findOrphan(data: string): number | null {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  return Number.isInteger(pid) && pid > 1 && isServerOf(pid, data) ? pid : null;
}

function isServerOf(pid: number, data: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return words.includes(data) && path.basename(words[0] ?? "").startsWith("postgres");
  } catch {
    return existsSync("/proc") ? false : isAlive(pid);
  }
}

/** Whether a process with this id runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Stops the server (SIGINT: open transactions roll back, the disk is left clean) and waits at most `seconds`. */
export async function stopServer(pid: number, seconds = 30): Promise<void> {
  process.kill(pid, "SIGINT");
  for (let tenth = 0; tenth < seconds * 10; tenth++) {
    if (!isAlive(pid)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The database server ${pid} did not stop within ${seconds} seconds.`);
}
