import type { Table } from "../benchmark";
import type { ReadFile } from "./document";

/** Seconds from file to facts, by kind and form. */
export function speed(files: readonly ReadFile[], peakMegabytes: number): Table {
  const once = files.filter(({ path }) => !path.includes("#"));
  const groups = Map.groupBy(once, ({ kind, form }) => `${kind}|${form}`);
  const rows = [...groups].map(([key, read]) => {
    const times = read.map(({ milliseconds, pages }) => milliseconds / Math.max(1, pages)).sort((a, b) => a - b);
    return [...key.split("|"), read.length, seconds(times, 0.5), seconds(times, 0.95)];
  });
  const columns = ["kind", "form", "files", "seconds a page, median", "seconds a page, 95 %"];
  return { heading: `Speed (reading process: at most ${peakMegabytes} MB)`, columns, rows };
}

/** A quantile of sorted milliseconds, in seconds. */
export function seconds(sorted: readonly number[], share: number): string {
  return ((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) / 1000).toFixed(2);
}
