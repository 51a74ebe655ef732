import { cpus, loadavg } from "node:os";
import type { Database } from "@/adapters/db/port";
import { withTestDatabase } from "@/adapters/db/test-database";
import { judge } from "@/domain/recommendation/judge";
import { policy } from "@/domain/scorecard/policy";
import { digestOf, digestVersion, type PastCase } from "@/domain/simulation/digest";
import { drawPastCase, varyPastCase } from "@/fixtures/past-cases/draw-past-case";
import { judgePastCases } from "@/pipeline/simulate/judge-past-cases";
import type { Benchmark, Cell } from "../benchmark";

const drawnWhole = 150;
const peerCases = 1_000;
const draft = { ...policy, version: "draft", shareOfSales: 25, identityUnproven: 80 };
const asOf = new Date("2026-11-22T00:00:00Z");

/**
 * How long a draft policy on all past cases takes, from the database to the tally, beside a plain loop over whole
 * snapshots in one process. `--cases 100000`, `--processes 2`.
 */
export const simulation: Benchmark = {
  id: "simulation",
  async run(given = []) {
    const option = (name: string, usual: number) => Number(given[given.indexOf(name) + 1] || usual) || usual;
    const cases = given.includes("--cases") ? option("--cases", 100_000) : 100_000;
    const processes = given.includes("--processes") ? option("--processes", 2) : 2;
    const database = await withTestDatabase();
    try {
      const base = Array.from({ length: drawnWhole }, (_, index) => drawPastCase(`bench ${index}`));
      const bytes = await fill(database.db, base, cases);
      const policies = { live: policy, draft };
      const began = performance.now();
      const load = loadavg()[0]!.toFixed(1);
      const tally = await judgePastCases(database.db, { policies, asOf, processes });
      const seconds = (performance.now() - began) / 1000;
      const plain = plainLoop(base.slice(0, 40));
      const rows: Cell[][] = [
        [
          `digests streamed from the database to ${processes} processes`,
          tally.all.cases,
          round(seconds),
          round((seconds * 1000) / cases),
          "measured",
        ],
        [
          "plain loop over whole snapshots already in memory, one process",
          peerCases,
          round(plain),
          round((plain * 1000) / peerCases),
          `${round((plain * cases) / peerCases)} s for ${cases.toLocaleString("en")}`,
        ],
      ];
      const method = `${cases.toLocaleString("en")} past cases, variations (amounts, places, lines, documents, findings) of ${drawnWhole} that are drawn whole, with their findings of every check; a digest takes ${Math.round(bytes / cases / 100) / 10} kB. Each is judged under two policies and counted. The plain loop judges ${peerCases.toLocaleString("en")} whole snapshots under both, without reading any from a database. ${cpus().length} processors; load average when it began: ${load}.`;
      return {
        title: "A draft policy on all past cases",
        method,
        tables: [
          { heading: "Both policies, every case", columns: ["way", "cases", "seconds", "ms a case", "whole"], rows },
          {
            heading: "What came of it",
            columns: ["cases", "gain", "lose", "not judged"],
            rows: [[tally.all.cases, tally.all.gain, tally.all.lose, tally.unjudged]],
          },
        ],
      };
    } finally {
      await database.close();
    }
  },
};

const round = (value: number) => Math.round(value * 100) / 100;

/** Rows as the line would keep them; every tenth is varied anew, the others are told apart by their id alone. */
async function fill(db: Database, base: readonly PastCase[], cases: number): Promise<number> {
  let bytes = 0;
  let kept: string[] = [];
  for (let from = 0; from < cases; from += 1000) {
    kept = Array.from({ length: 100 }, (_, index) =>
      JSON.stringify(digestOf(varyPastCase(base[(from / 10 + index) % base.length]!, `bench ${from} ${index}`))),
    );
    const rows = Array.from({ length: Math.min(1000, cases - from) }, (_, index) => {
      const digest = kept[index % kept.length]!;
      bytes += digest.length;
      const caseId = `bench-${String(from + index).padStart(8, "0")}`;
      return { caseId, recommendationId: caseId, madeAt: asOf, version: digestVersion, language: "zh-CN", digest };
    });
    await db.caseDigest.createMany({ data: rows });
  }
  return bytes;
}

/** What one would write first: every whole snapshot, one after the other. */
function plainLoop(base: readonly PastCase[]): number {
  const whole = Array.from({ length: peerCases }, (_, index) => base[index % base.length]!);
  const began = performance.now();
  for (const past of whole) for (const one of [policy, draft]) judge({ ...past, policy: one });
  return (performance.now() - began) / 1000;
}
