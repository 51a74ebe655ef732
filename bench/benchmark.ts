/** What one benchmark found: a title, columns and rows, as they are printed and kept. */
export type BenchmarkResult = {
  title: string;
  /** How it was measured, in one or two sentences. */
  method: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
};

export type Benchmark = { id: string; run: (files: readonly string[]) => Promise<BenchmarkResult> };
