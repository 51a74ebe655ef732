import pg from "pg";
import { withTestDatabase } from "@/adapters/db/test-database";
import { overlapOf, sameShot } from "@/domain/corroboration/likeness/overlap";
import type { Sketch } from "@/domain/corroboration/likeness/sketch";
import { hashesOf } from "@/domain/corroboration/likeness/windows";
import { randomFrom } from "@/fixtures/generate/random";
import { findNearPictures } from "@/pipeline/evidence/find-near-pictures";
import type { Benchmark } from "../benchmark";
import { copyOf } from "./copy-of";
import { drawnSketch, flatSketch } from "./drawn-sketch";
import { fill } from "./fill";

const pictures = 1_000_000;
const columns = ["lookup", "asked", "median ms", "95 % ms", "most ms", "found"];

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
      const copies = known.slice(0, 150).map((sketch, index) => ({ sketch: copyOf(sketch, random), of: index + 1 }));
      const strangers = Array.from({ length: 150 }, () => ({ sketch: drawnSketch(random), of: 0 }));
      const ours = (asked: readonly Asked[]) =>
        timed(asked, async ({ sketch }) =>
          (await findNearPictures(database.db, "nobody", sketch))
            .filter(({ cells }) => overlapOf(sketch, Uint8Array.from(cells)).likeness >= sameShot)
            .map(({ sketchId }) => sketchId),
        );
      await ours(copies.slice(0, 30));
      const scan = (asked: readonly Asked[]) => timed(asked, ({ sketch }) => scanned(client, sketch));
      const rows = [
        ["proofline: index, then laid on each other, copies", ...(await ours(copies))],
        ["proofline: index, then laid on each other, pictures nobody showed", ...(await ours(strangers))],
        ["plain scan with bit_count, whole pictures only, copies", ...(await scan(copies.slice(0, 20)))],
      ];
      const size = await client.query(`select pg_size_pretty(sum(pg_relation_size(indexrelid))) as size
        from pg_index where indrelid = '"PictureHash"'::regclass`);
      const method = `${pictures.toLocaleString("en")} pictures with ${hashesOf(known[0]!).length} hashes each, blends of drawn street scenes (2 % of what they are blended from is flat), in the database that the product itself starts. Copies are cut by up to 3 % a side, lit otherwise, grained, one in four mirrored. Time is what the caller waits for: hashing, the query, and laying the nearest on the picture. One after the other. The indexes take ${size.rows[0].size}.`;
      return { title: "Near-duplicate pictures", method, tables: [{ heading: "Among a million", columns, rows }] };
    } finally {
      await client.end();
      await database.close();
    }
  },
};

type Asked = { sketch: Sketch; of: number };

/** Asks each; "found" counts right answers: the copied picture for a copy, nothing for a stranger. */
async function timed(asked: readonly Asked[], ask: (one: Asked) => Promise<number[]>): Promise<(string | number)[]> {
  const times: number[] = [];
  let right = 0;
  for (const one of asked) {
    const began = performance.now();
    const found = await ask(one);
    times.push(performance.now() - began);
    if (one.of === 0 ? found.length === 0 : found.includes(one.of)) right++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))]! * 10) / 10;
  return [asked.length, at(0.5), at(0.95), at(1), `${right} of ${asked.length}`];
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
