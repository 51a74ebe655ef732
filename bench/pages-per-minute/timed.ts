export type Timing = { pages: number; perMinute: number; median: number; slow: number; letters: number };

/** Reads every file once, one after the other. Times in milliseconds. */
export async function timed(files: readonly string[], read: (file: string) => Promise<string>): Promise<Timing> {
  const times: number[] = [];
  let letters = 0;
  for (const file of files) {
    const started = performance.now();
    letters += (await read(file)).replace(/\s/g, "").length;
    times.push(performance.now() - started);
  }
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  const minutes = times.reduce((sum, time) => sum + time, 0) / 60_000;
  return {
    pages: files.length,
    perMinute: Math.round(files.length / minutes),
    median: at(0.5),
    slow: at(0.95),
    letters,
  };
}
