import { glob } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { openFileReader } from "@/adapters/container/child-process";
import { watchMemory } from "../reading/peak-memory";

/**
 * Reads the cast's photos round and round, two at a time, and prints the peak memory of the reading processes for every
 * stretch of pages: it must stay flat. `index.ts [--pages 1000] [--stretch 100] [FILE...]`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: "string", default: "1000" }, stretch: { type: "string", default: "100" } },
});
const files =
  positionals.length > 0 ? positionals : await Array.fromAsync(glob("fixtures/businesses/*/evidence/*.jpg"));
const [pages, stretch] = [Number(values.pages), Number(values.stretch)];
const reader = openFileReader({ processes: 2 });
let next = 0;

/** Takes the next page until the stretch is done; two of these run side by side. */
async function readUntil(end: number): Promise<void> {
  while (next < end) {
    const file = files[next++ % files.length]!;
    const result = await reader.read({ path: path.resolve(file), name: path.basename(file), sha256: "0" });
    if (!result.ok) throw new Error(`${file}: ${result.problem} ${result.detail}`);
  }
}

try {
  while (next < pages) {
    const end = Math.min(pages, next + stretch);
    const memory = watchMemory();
    const started = performance.now();
    await Promise.all([readUntil(end), readUntil(end)]);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`${next} pages: at most ${await memory.stop()} MB in ${seconds} s`);
  }
} finally {
  await reader.close();
}
