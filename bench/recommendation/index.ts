import { loadavg } from "node:os";
import fc from "fast-check";
import { assess } from "@/domain/recommendation/assess";
import { judge } from "@/domain/recommendation/judge";
import type { Given } from "@/domain/recommendation/trades";
import { billed, randomCase } from "@/fixtures/random-cases/random-case";
import type { Benchmark, Cell } from "../benchmark";

const sizes = [10, 40, 200] as const;

/** Milliseconds of processor time per case: judging and assessing, beside writing the same case to JSON and reading it back. */
export const recommendation: Benchmark = {
  id: "recommendation",
  async run() {
    const rows = sizes.map((documents): Cell[] => {
      const cases = casesOf(documents);
      return [
        documents,
        spent(cases, judge),
        spent(cases, assess),
        spent(cases, (given) => JSON.parse(JSON.stringify(given))),
      ];
    });
    return {
      title: "Recommendation from facts",
      method: `Sixty random cases with papers of every kind and findings, filled up with invoices to each size, judged four times each; processor time of one thread, load ${loadavg()[0]!.toFixed(1)}. The peer is one round trip of the same case through JSON.`,
      tables: [
        {
          heading: "Milliseconds per case",
          columns: [
            "documents",
            "scorecard and line",
            "with figures, next evidence, counterfactuals",
            "JSON round trip",
          ],
          rows,
        },
      ],
    };
  },
};

/** Random cases filled up with invoices to a size. */
function casesOf(documents: number): Given[] {
  return fc.sample(randomCase, { numRuns: 60, seed: documents }).map((given, at) => {
    const more = Array.from({ length: Math.max(0, documents - given.documents.length) }, (_, index) =>
      billed(
        {
          ...{ month: `2026-${String((index % 10) + 1).padStart(2, "0")}`, day: (index % 27) + 1, other: index % 5 },
          ...{
            cents: 1_000_00 + ((index * 7919 + at * 104729) % 5_000_00),
            sells: index % 4 > 0,
            red: index % 29 === 0,
          },
          ...{ rung: index % 2 ? "xml" : "ocr", number: 1000 + index },
        },
        `more-${String(index).padStart(4, "0")}`,
      ),
    );
    return { ...given, documents: [...given.documents, ...more] };
  });
}

function spent(cases: readonly Given[], act: (given: Given) => unknown): string {
  for (const given of cases) act(given);
  const before = process.cpuUsage();
  for (let round = 0; round < 4; round++) for (const given of cases) act(given);
  return (process.cpuUsage(before).user / 1000 / (cases.length * 4)).toFixed(2);
}
