import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { setPriority } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { limits } from "./limits";
import type { ReaderMessage, ReadRequest } from "./messages";
import type { ReadResult } from "./port";
import { residentBytes } from "./resident-bytes";

/** What one file may take: time in milliseconds, resident memory of the process in bytes. */
export type Allowance = { milliseconds: number; residentBytes: number };

/** A process that holds more than this share of its allowance after a file is replaced before the next one. */
const retireAbove = 0.6;
const watchEvery = 100;

/**
 * glibc's allocator keeps what a model run frees instead of giving it back and asking again: a third of a run's time went
 * there. Keeping more than this is no faster and two processes together pass 1.5 GB; keeping less costs speed. Other
 * systems ignore these.
 */
const allocator = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: String(24 * 1024 ** 2),
  MALLOC_TRIM_THRESHOLD_: String(40 * 1024 ** 2),
};

/** One process that reads files one after the other. `alive` is false once it may not be used any more. */
export type ReadingProcess = {
  readonly alive: boolean;
  read(request: ReadRequest): Promise<ReadResult>;
  end(): Promise<void>;
};

/** Starts a reading process and waits until it is loaded. @throws when it cannot be started. */
export async function startReadingProcess(allow: Allowance): Promise<ReadingProcess> {
  const child = startChild();
  await firstMessage(child);
  lowerPriority(child);
  let alive = true;
  child.once("exit", () => {
    alive = false;
  });
  return {
    get alive() {
      return alive;
    },
    async read(request) {
      const result = await readIn(child, request, allow);
      if (alive && child.pid && (await residentBytes(child.pid)) > retireAbove * allow.residentBytes) {
        alive = false;
        child.kill("SIGKILL");
      }
      return result;
    },
    end: () => endChild(child),
  };
}

function startChild(): ChildProcess {
  const script = fileURLToPath(new URL("./child.ts", import.meta.url));
  const root = path.resolve(path.dirname(script), "../..");
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return fork(script, [], {
    cwd: root,
    execArgv: ["--import", tsx, `--max-old-space-size=${limits.heapMegabytes}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // Nothing of the parent's environment (database address, secrets) is given on.
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, ...allocator },
  });
}

function firstMessage(child: ChildProcess): Promise<void> {
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000);
  });
  return new Promise((resolve, reject) => {
    child.once("message", () => {
      child.off("exit", failed);
      resolve();
    });
    const failed = () => reject(new Error(`the reading process did not start: ${complaint}`));
    child.once("exit", failed);
    child.once("error", reject);
  });
}

/** Pages are answered before files are read: the web must stay quick while a pile is read. */
function lowerPriority(child: ChildProcess): void {
  try {
    if (child.pid) setPriority(child.pid, 5);
  } catch {
    // Some systems do not allow it; reading works all the same.
  }
}

function readIn(child: ChildProcess, request: ReadRequest, allow: Allowance): Promise<ReadResult> {
  return new Promise((resolve, reject) => {
    let killedFor: ReadResult | null = null;
    const kill = (problem: "too-slow" | "too-much-memory", detail: string) => {
      killedFor ??= { ok: false, problem, detail };
      child.kill("SIGKILL");
    };
    const clock = setTimeout(() => kill("too-slow", `not read in ${allow.milliseconds} ms`), allow.milliseconds);
    const scales = setInterval(async () => {
      const bytes = child.pid ? await residentBytes(child.pid) : 0;
      if (bytes > allow.residentBytes) kill("too-much-memory", `needed more than ${allow.residentBytes} bytes`);
    }, watchEvery);
    const finish = () => {
      clearTimeout(clock);
      clearInterval(scales);
      child.off("message", onMessage);
      child.off("exit", onExit);
    };
    const onExit = (code: number | null, signal: string | null) => {
      finish();
      resolve(killedFor ?? diedOf(code, signal));
    };
    const onMessage = (message: ReaderMessage) => {
      finish();
      if (message.say === "read") resolve({ ok: true, reading: message.reading, rasters: [...message.rasters] });
      else if (message.say === "problem") resolve({ ok: false, problem: message.problem, detail: message.detail });
      else reject(new Error(message.say === "broken" ? message.detail : "the reading process spoke out of turn"));
    };
    child.on("message", onMessage);
    child.once("exit", onExit);
    child.send(request);
  });
}

/** V8 and the system abort a process that asks for too much memory; any other death is laid to the file. */
function diedOf(code: number | null, signal: string | null): ReadResult {
  const memory = signal === "SIGABRT" || signal === "SIGKILL" || code === 134 || code === 137;
  return {
    ok: false,
    problem: memory ? "too-much-memory" : "corrupt",
    detail: `the reader ended with ${signal ?? code}`,
  };
}

function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
