import { stat } from "node:fs/promises";
import { limits } from "./limits";
import type { ReadRequest } from "./messages";
import type { FileReader, ReadResult } from "./port";
import { type Allowance, type ReadingProcess, startReadingProcess } from "./reading-process";

type Waiting = { request: ReadRequest; resolve: (result: ReadResult) => void; reject: (error: unknown) => void };

type Options = { processes?: number; allow?: Allowance };

/**
 * Reads files in at most `processes` long-lived child processes (default 2), started when they are first needed.
 * A file that ends its process costs only itself: the next file gets a fresh one.
 */
export function openFileReader({ processes = 2, allow = limits }: Options = {}): FileReader {
  const queue: Waiting[] = [];
  const idle: ReadingProcess[] = [];
  const all = new Set<ReadingProcess>();
  let busy = 0;
  let closed = false;

  async function processForUse(): Promise<ReadingProcess> {
    for (let ready = idle.pop(); ready; ready = idle.pop()) {
      if (ready.alive) return ready;
      all.delete(ready);
    }
    const started = await startReadingProcess(allow);
    all.add(started);
    return started;
  }

  async function serve({ request, resolve, reject }: Waiting): Promise<void> {
    busy++;
    try {
      const reader = await processForUse();
      resolve(await reader.read(request));
      if (reader.alive) idle.push(reader);
      else all.delete(reader);
    } catch (error) {
      reject(error);
    } finally {
      busy--;
      next();
    }
  }

  function next(): void {
    while (!closed && busy < processes && queue.length > 0) void serve(queue.shift()!);
  }

  return {
    async read(file) {
      if (closed) throw new Error("the file reader is closed");
      const refused = await refusedBySize(file.path);
      if (refused) return refused;
      return new Promise((resolve, reject) => {
        queue.push({ request: { path: file.path, name: file.name, sha256: file.sha256 }, resolve, reject });
        next();
      });
    },
    async close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.reject(new Error("the file reader was closed"));
      await Promise.all([...all].map((one) => one.end()));
    },
  };
}

async function refusedBySize(path: string): Promise<ReadResult | null> {
  const { size } = await stat(path);
  if (size === 0) return { ok: false, problem: "empty", detail: "the file has no bytes" };
  if (size <= limits.bytes) return null;
  return { ok: false, problem: "too-large", detail: `${size} bytes, at most ${limits.bytes}` };
}
