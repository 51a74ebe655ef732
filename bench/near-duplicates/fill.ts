import type { Client } from "pg";
import type { Sketch } from "@/domain/corroboration/likeness/sketch";
import { hashesOf, windows } from "@/domain/corroboration/likeness/windows";
import { randomFrom } from "@/fixtures/generate/random";
import { blendHashes, strengthsOf } from "./blends";

const batch = 20_000;

/**
 * Fills the database with the known pictures and, up to `count`, blends of `parents`. Indexes are laid aside meanwhile and
 * made again as the migration made them.
 */
export async function fill(
  client: Client,
  count: number,
  { known, parents }: { known: readonly Sketch[]; parents: readonly Sketch[] },
): Promise<void> {
  await client.query("set session_replication_role = replica");
  await client.query("set maintenance_work_mem = '1GB'");
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where tablename = 'PictureHash' and indexname like '%band'`,
  );
  for (const { indexname } of rows) await client.query(`drop index "${indexname}"`);
  await client.query(`alter table "PictureHash" drop constraint "PictureHash_pkey"`);
  await client.query("create temp table drawn (id int primary key, cells bytea)");
  await draw(client, [...known, ...parents]);
  await write(
    client,
    1,
    known.map((sketch, drawn) => ({ drawn, hashes: hashesOf(sketch).map((hash) => BigInt.asIntN(64, hash)) })),
  );
  const random = randomFrom("near-duplicates");
  const strengths = parents.map(strengthsOf);
  for (let at = known.length; at < count; at += batch) {
    const many = Array.from({ length: Math.min(batch, count - at) }, () => ({
      drawn: known.length + random.whole(0, parents.length - 1),
      hashes: blendHashes(strengths, random),
    }));
    await write(client, at + 1, many);
  }
  await client.query(`select setval(pg_get_serial_sequence('"Sketch"', 'id'), $1)`, [count]);
  await client.query(`alter table "PictureHash" add primary key ("sketchId", "window")`);
  for (const { indexdef } of rows) await client.query(indexdef);
  await client.query(`vacuum analyze "PictureHash"`);
  await client.query(`vacuum analyze "Sketch"`);
}

async function draw(client: Client, sketches: readonly Sketch[]): Promise<void> {
  await client.query("insert into drawn select * from unnest($1::int[], $2::bytea[])", [
    sketches.map((_, index) => index),
    sketches.map((sketch) => Buffer.from(sketch)),
  ]);
}

/** `drawn` is the picture whose cells stand for those of the blend. */
type Filled = { drawn: number; hashes: readonly bigint[] };

async function write(client: Client, first: number, pictures: readonly Filled[]): Promise<void> {
  await client.query(
    `insert into "Sketch" (id, "documentId", page, "businessId", cells)
     select at, 'document-' || at, 1, 'business-' || at % 50000, drawn.cells
     from unnest($2::int[]) with ordinality as a(drawn, place) cross join lateral (select $1::int + place::int - 1 as at) as b
     join drawn on drawn.id = a.drawn`,
    [first, pictures.map(({ drawn }) => drawn)],
  );
  await client.query(
    `insert into "PictureHash" ("sketchId", "window", hash)
     select $1::int + (place::int - 1) / $2::int, (place::int - 1) % $2::int, hash
     from unnest($3::bigint[]) with ordinality as a(hash, place)`,
    [first, windows.length, pictures.flatMap(({ hashes }) => hashes)],
  );
}
