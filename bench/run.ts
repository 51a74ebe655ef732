import { mkdir, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import type { Benchmark, BenchmarkResult } from "./benchmark";
import { pagesPerMinute } from "./pages-per-minute";

/** Runs every benchmark, on the files given or on the cast's evidence, and keeps the results in bench/results. */
const benchmarks: readonly Benchmark[] = [pagesPerMinute];
const folder = path.join(import.meta.dirname, "results");
const day = new Date().toISOString().slice(0, 10);
const machine = `${cpus().length} x ${cpus()[0]?.model.trim() ?? "processor"}, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.version}`;

await mkdir(folder, { recursive: true });
for (const benchmark of benchmarks) {
  const result = await benchmark.run(process.argv.slice(2));
  const base = path.join(folder, `${day}-${benchmark.id}`);
  await writeFile(`${base}.json`, `${JSON.stringify({ day, machine, ...result }, null, 2)}\n`);
  await writeFile(`${base}.md`, asMarkdown(result));
  console.log(asMarkdown(result));
}

function asMarkdown({ title, method, columns, rows }: BenchmarkResult): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const table = [row(columns), row(columns.map(() => "---")), ...rows.map(row)].join("\n");
  return `# ${title}\n\n${day} · ${machine}\n\n${method}\n\n${table}\n`;
}
