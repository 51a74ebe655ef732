import { mkdir, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { stopTestServer } from "@/adapters/db/test-database";
import type { Benchmark, BenchmarkResult, Table } from "./benchmark";
import { fraud } from "./fraud";
import { looks } from "./looks";
import { nearDuplicates } from "./near-duplicates";
import { orders } from "./orders";
import { pagesPerMinute } from "./pages-per-minute";
import { reading } from "./reading";
import { recommendation } from "./recommendation";
import { simulation } from "./simulation";

/** Runs the benchmarks named, or all, with the options given after them, and keeps the results in bench/results with their day and machine. */
const benchmarks: readonly Benchmark[] = [
  ...[pagesPerMinute, reading, fraud, looks, nearDuplicates, orders, simulation, recommendation],
];
const folder = path.join(import.meta.dirname, "results");
const day = new Date().toISOString().slice(0, 10);
const machine = `${cpus().length} x ${cpus()[0]?.model.trim() ?? "processor"}, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.version}`;
const given = process.argv.slice(2);
const firstOption = given.findIndex((word) => word.startsWith("--"));
const named = firstOption < 0 ? given : given.slice(0, firstOption);
const options = firstOption < 0 ? [] : given.slice(firstOption);
const unknown = named.filter((name) => !benchmarks.some(({ id }) => id === name));
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(", ")}. There are: ${benchmarks.map(({ id }) => id).join(", ")}.`,
  );
  process.exit(2);
}

await mkdir(folder, { recursive: true });
for (const benchmark of benchmarks.filter(({ id }) => named.length === 0 || named.includes(id))) {
  const result = await benchmark.run(options);
  const base = path.join(folder, `${day}-${benchmark.id}`);
  await writeFile(`${base}.json`, `${JSON.stringify({ day, machine, ...result }, null, 1)}\n`);
  await writeFile(`${base}.md`, asMarkdown(result));
  console.log(asMarkdown(result));
}
await stopTestServer();

function asMarkdown({ title, method, tables }: BenchmarkResult): string {
  return `# ${title}\n\n${day} · ${machine}\n\n${method}\n\n${tables.map(asTable).join("\n")}`;
}

function asTable({ heading, columns, rows }: Table): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return `## ${heading}\n\n${[row(columns), row(columns.map(() => "---")), ...rows.map(row)].join("\n")}\n`;
}
