import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** Memory a process holds right now, in bytes; 0 when it is gone or the system does not tell. */
export async function residentBytes(pid: number): Promise<number> {
  if (process.platform !== "linux") return askPs(pid);
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

async function askPs(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]).catch(() => ({ stdout: "0" }));
  return (Number(stdout.trim()) || 0) * 1024;
}
