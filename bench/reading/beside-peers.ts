import type { Table } from "../benchmark";
import { percent } from "./accuracy";
import type { LabelledFile } from "./document";
import { watchMemory } from "./peak-memory";
import type { Peer } from "./peers/peer";
import { folded } from "./score";
import { seconds } from "./speed";

/** Fields whose value stands on the page as it is written in the truth, once case, spaces and punctuation are gone. */
const printedAsLabelled = /name|number|taxid|uscc|vin|party|signtext|owner|holder/i;

/**
 * The same pages read by every reader: how much of what is printed there stands in its text. Peers find no fields, so
 * only text can be compared: names, numbers and codes as they are, amounts by their digits.
 */
export async function besidePeers(files: readonly LabelledFile[], readers: readonly Peer[]): Promise<Table> {
  const rows = [];
  for (const reader of readers) rows.push(await measured(reader, files));
  const columns = ["reader", "pages", "values in its text %", "of amounts %", "seconds, median", "95 %", "peak MB"];
  return { heading: "The same pages, the same run", columns, rows };
}

async function measured(reader: Peer, files: readonly LabelledFile[]): Promise<(string | number)[]> {
  const memory = watchMemory();
  const times: number[] = [];
  const found = { values: 0, amounts: 0 };
  const wanted = { values: 0, amounts: 0 };
  for (const file of files) {
    const started = performance.now();
    const text = folded(await reader.read(file.path));
    times.push(performance.now() - started);
    for (const [field, value] of Object.entries(file.truth)) {
      const group = /amount/i.test(field) ? "amounts" : printedAsLabelled.test(field) ? "values" : null;
      if (!group) continue;
      wanted[group]++;
      if (text.includes(folded(value))) found[group]++;
    }
  }
  times.sort((a, b) => a - b);
  const shares = [percent(found.values, wanted.values), percent(found.amounts, wanted.amounts)];
  return [reader.name, files.length, ...shares, seconds(times, 0.5), seconds(times, 0.95), await memory.stop()];
}
