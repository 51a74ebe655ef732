import { loadavg } from "node:os";
import pg from "pg";
import { withTestDatabase } from "@/adapters/db/test-database";
import { isSameShot } from "@/domain/corroboration/likeness/near";
import type { Sketch } from "@/domain/corroboration/likeness/sketch";
import { hashesOf, windows } from "@/domain/corroboration/likeness/windows";
import { randomFrom } from "@/fixtures/generate/random";
import { findNearPictures } from "@/pipeline/evidence/find-near-pictures";
import type { Benchmark, Cell } from "../benchmark";
import { copyOf } from "./copy-of";
import { drawnSketch, flatSketch } from "./drawn-sketch";
import { explained } from "./explained";
import { fill } from "./fill";
import { insert } from "./insert";

const pictures = 1_000_000;
const asked = 150;
const load = () => loadavg()[0]!.toFixed(1);

/** How fast a copy is found among a million pictures in PostgreSQL, beside a plain scan that counts bits. */
export const nearDuplicates: Benchmark = {
  id: "near-duplicates",
  async run() {
    const database = await withTestDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      const random = randomFrom("near duplicates known");
      const known = Array.from({ length: 300 }, () => drawnSketch(random));
      const parents = [
        ...Array.from({ length: 780 }, () => drawnSketch(random)),
        ...Array.from({ length: 20 }, () => flatSketch(random)),
      ];
      await fill(client, pictures, { known, parents });
      const copies = known.slice(0, asked).map((sketch, index) => ({ sketch: copyOf(sketch, random), of: index + 1 }));
      const strangers = Array.from({ length: asked }, () => ({ sketch: drawnSketch(random), of: 0 }));
      const whole = (all: readonly Asked[]) =>
        timed(all, async ({ sketch }) =>
          (await findNearPictures(database.db, "nobody", sketch))
            .filter(({ cells, apart }) => isSameShot(sketch, Uint8Array.from(cells), apart))
            .map(({ sketchId }) => sketchId),
        );
      await whole([...copies, ...strangers].filter((_, index) => index % 5 === 0));
      const before = load();
      const lookups = [
        ["hashing, database and laying the nearest on it: copies", ...(await whole(copies))],
        ["the same: pictures nobody showed", ...(await whole(strangers))],
        [
          "plain scan with bit_count, whole pictures only: copies",
          ...(await timed(copies.slice(0, 20), ({ sketch }) => scanned(client, sketch))),
        ],
      ];
      const work = [
        ...(await worked(client, "copies", copies)),
        ...(await worked(client, "pictures nobody showed", strangers)),
      ];
      const inserted = await timed(strangers, async ({ sketch }) => {
        await insert(client, sketch, `new-${random.next()}`);
        return [];
      });
      const size = await client.query(`select pg_size_pretty(sum(pg_relation_size(indexrelid))) as size
        from pg_index where indrelid = '"PictureHash"'::regclass`);
      const method = `${pictures.toLocaleString("en")} pictures with ${windows.length} hashes each, blends of drawn street scenes (2 % of what they are blended from is flat), in the database that the product itself starts. Copies are cut by up to 3 % a side, lit otherwise, grained, one in four mirrored. One after the other. The indexes take ${size.rows[0].size}. Load average of the machine when asking began: ${before}; at the end: ${load()}.`;
      return {
        title: "Near-duplicate pictures",
        method,
        tables: [
          {
            heading: "Among a million",
            columns: ["lookup", "asked", "median ms", "95 % ms", "most ms", "found"],
            rows: lookups,
          },
          {
            heading: "What the database does for one look-up (explain analyze; all but the time holds on any machine)",
            columns: ["of", "what", "median", "95 %", "most"],
            rows: work,
          },
          {
            heading: "Keeping one more picture",
            columns: ["", "kept", "median ms", "95 % ms", "most ms"],
            rows: [["hashing, a row, eight hashes, four indexes", ...inserted.slice(0, 4)]],
          },
        ],
      };
    } finally {
      await client.end();
      await database.close();
    }
  },
};

type Asked = { sketch: Sketch; of: number };

/** Asks each; "found" counts right answers: the copied picture for a copy, nothing for a stranger. */
async function timed(all: readonly Asked[], ask: (one: Asked) => Promise<number[]>): Promise<Cell[]> {
  const times: number[] = [];
  let right = 0;
  for (const one of all) {
    const began = performance.now();
    const found = await ask(one);
    times.push(performance.now() - began);
    if (one.of === 0 ? found.length === 0 : found.includes(one.of)) right++;
  }
  return [all.length, ...spread(times), `${right} of ${all.length}`];
}

async function worked(client: pg.Client, of: string, all: readonly Asked[]): Promise<Cell[][]> {
  const done = [];
  for (const { sketch } of all) done.push(await explained(client, sketch));
  return [
    [of, "probes of an index", ...spread(done.map(({ probes }) => probes))],
    [of, "hashes compared", ...spread(done.map(({ compared }) => compared))],
    [of, "pictures near enough to be laid on it", ...spread(done.map(({ near }) => near))],
    [of, "pages of memory", ...spread(done.map(({ pages }) => pages))],
    [of, "ms in the database", ...spread(done.map(({ ms }) => ms))],
  ];
}

/** The middle one, the one that 95 % are not above, and the most. */
function spread(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.5, 0.95, 1].map(
    (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]! * 10) / 10,
  );
}

async function scanned(client: pg.Client, sketch: Sketch): Promise<number[]> {
  const hash = BigInt.asIntN(64, hashesOf(sketch)[0]!).toString();
  const { rows } = await client.query<{ sketchId: number }>(
    `select "sketchId" from "PictureHash"
     where "window" = 0 and bit_count((hash # $1::bigint)::bit(64)) <= 7`,
    [hash],
  );
  return rows.map((row) => row.sketchId);
}
