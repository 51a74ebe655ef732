import { openFileReader } from "@/adapters/container/child-process";
import type { FileReader } from "@/adapters/container/port";
import type { Benchmark } from "../benchmark";
import { accuracy } from "./accuracy";
import { besidePeers } from "./beside-peers";
import { calibration } from "./calibration";
import { formOf } from "./document";
import { labelledFiles } from "./labelled-files";
import { watchMemory } from "./peak-memory";
import { openGutenye } from "./peers/gutenye";
import { openOcrmypdf } from "./peers/ocrmypdf";
import type { Peer } from "./peers/peer";
import { openTesseractCommand } from "./peers/tesseract";
import { readFiles } from "./read-files";
import { score } from "./score";
import { speed } from "./speed";

/** Pictures of documents that peers read too: every so many-th, so that all kinds are among them. */
const pagesForPeers = 40;

/** How well and how fast documents are read: fields, certainty, seconds, memory, and peers on the same pages. */
export const reading: Benchmark = {
  id: "reading",
  async run() {
    const files = await labelledFiles();
    const memory = watchMemory();
    const reader = openFileReader({ processes: 1 });
    const read = await readFiles(reader, files);
    const peak = await memory.stop();
    const scored = score(read);
    const pictures = files.filter(
      ({ path }) => ["picture", "photo", "scan"].includes(formOf(path)) && /\.(jpe?g|png)$/.test(path),
    );
    const step = Math.max(1, Math.floor(pictures.length / pagesForPeers));
    const same = pictures.filter((_, index) => index % step === 0).slice(0, pagesForPeers);
    const peers = await openPeers(reader);
    const compared = await besidePeers(same, peers);
    for (const peer of peers) await peer.close();
    const sets = [...Map.groupBy(files, ({ set }) => set)].map(([set, { length }]) => `${length} ${set}`).join(", ");
    const method = `One reading process, one file after the other, models loaded with the first. ${sets}. Readers that are not installed are left out.`;
    return {
      title: "Reading",
      method,
      tables: [accuracy(scored), ...calibration(scored), speed(read, peak), compared],
    };
  },
};

async function openPeers(reader: FileReader): Promise<Peer[]> {
  const own: Peer = {
    name: "proofline",
    async read(path) {
      const result = await reader.read({ path, name: path, sha256: "" });
      return result.ok ? result.reading.pages.flatMap((page) => page.lines.map((line) => line.text)).join("\n") : "";
    },
    close: () => reader.close(),
  };
  const others = await Promise.all([openTesseractCommand(), openOcrmypdf(), openGutenye()]);
  return [own, ...others.filter((peer) => peer !== null)];
}
