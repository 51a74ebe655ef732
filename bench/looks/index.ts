import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { openReaders } from "@/adapters/container/open-readers";
import { readBytes } from "@/adapters/container/read-bytes";
import type { Readers } from "@/adapters/container/readers";
import { runChecks } from "@/domain/checks/run-checks";
import { documentsRead } from "@/domain/corroboration/documents-read";
import type { Reading } from "@/domain/reading";
import type { Benchmark, Table } from "../benchmark";
import { lookAtPdf } from "./look-at-pdf";
import { lookAtPicture } from "./look-at-picture";
import { halfAndMost, type Spent, timesOf, timing, together } from "./stopwatch";

const cast = path.join(import.meta.dirname, "../../fixtures/businesses");
const checksOfOne = "all checks of one document";
const isPicture = (file: string) => /\.(jpe?g|png)$/i.test(file);

/** How long all that looks for forgery takes beyond reading: what is done in the reading stage to pixels and structure, and the checks. */
export const looks: Benchmark = {
  id: "looks",
  async run(given) {
    const { values } = parseArgs({
      args: [...(given ?? [])],
      options: { folder: { type: "string", default: cast }, most: { type: "string", default: "40" } },
    });
    const files = await filesBelow(values.folder, Number(values.most));
    const readers = openReaders();
    try {
      // The first of each kind pays for what is loaded once.
      for (const first of [files.find(isPicture), files.find((file) => !isPicture(file))])
        if (first) await spentOn(first, readers);
      const pictures: Spent[] = [];
      const pdfs: Spent[] = [];
      for (const file of files) (isPicture(file) ? pictures : pdfs).push(await spentOn(file, readers));
      return {
        title: "Looks",
        method: `One file after the other in one process: ${pictures.length} pictures and ${pdfs.length} PDFs of the cast. Timed is what is done for telling true from false and for nothing else: looks at pixels and structure within the reading, and every check of one document. Decoding, words, codes, plates and drawing of pages count as reading. Comparisons across a case are timed by the fraud bench. Milliseconds by the clock, and of the processor, which other work on the machine does not stretch.`,
        tables: [tableOf("Pictures", pictures), tableOf("PDFs", pdfs), ofAll([...pictures, ...pdfs])],
      };
    } finally {
      await readers.close();
    }
  },
};

/** Pictures and PDFs below a folder, at most so many of each, in a fixed order. @throws when there are none */
async function filesBelow(folder: string, most: number): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const pictures = names.filter(isPicture).slice(0, most);
  const pdfs = names.filter((name) => /\.pdf$/i.test(name)).slice(0, most);
  if (pictures.length + pdfs.length === 0) throw new Error(`no pictures and no PDFs below ${folder}`);
  return [...pictures, ...pdfs].map((name) => path.join(folder, name));
}

async function spentOn(file: string, readers: Readers): Promise<Spent> {
  const spent: Spent = new Map();
  const bytes = await readFile(file);
  const name = path.basename(file);
  const about = { name, sha256: createHash("sha256").update(bytes).digest("hex") };
  const reading: Reading = isPicture(file)
    ? {
        ...(await lookAtPicture(bytes, readers, spent)),
        file: { ...about, mediaType: "image/jpeg", bytes: bytes.length },
      }
    : await readAndLook(bytes, about, readers, spent);
  const documents = documentsRead(name, reading).map((one) => ({ ...one, uploadedAt: "2026-11-20T08:00:00.000Z" }));
  await timing(spent, checksOfOne, () => documents.map((one) => runChecks(one, { today: "2026-11-20" })));
  return spent;
}

async function readAndLook(
  bytes: Uint8Array,
  about: { name: string; sha256: string },
  readers: Readers,
  spent: Spent,
): Promise<Reading> {
  await lookAtPdf(bytes, spent);
  return (await readBytes(bytes, about, readers)).reading;
}

const columns = ["part", "files", "median ms", "95 % ms", "median ms of the processor", "95 % ms of the processor"];

function tableOf(heading: string, spent: readonly Spent[]): Table {
  const parts = [...new Set(spent.flatMap((one) => [...one.keys()]))];
  const rows = parts.map((part) => [part, spent.length, ...halfAndMost(spent.map((one) => timesOf(one, part)))]);
  return { heading, columns, rows: [...rows, ["all together", spent.length, ...halfAndMost(spent.map(together))]] };
}

const ofAll = (spent: readonly Spent[]): Table => ({
  heading: "A document",
  columns,
  rows: [["all looks and checks", spent.length, ...halfAndMost(spent.map(together))]],
});
