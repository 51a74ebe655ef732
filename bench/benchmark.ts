export type Cell = string | number;
export type Table = { heading: string; columns: readonly string[]; rows: readonly (readonly Cell[])[] };

/** What one benchmark found, as it is printed and kept. */
export type BenchmarkResult = {
  title: string;
  /** How it was measured, in a few sentences. */
  method: string;
  tables: readonly Table[];
};

export type Benchmark = {
  id: string;
  /** `given` are options of this benchmark alone, as the command line has them. */
  run: (given?: readonly string[]) => Promise<BenchmarkResult>;
};
