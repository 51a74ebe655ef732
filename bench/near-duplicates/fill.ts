import type { Client } from "pg";
import type { Sketch } from "@/domain/corroboration/likeness/sketch";
import { hashesOf } from "@/domain/corroboration/likeness/windows";
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
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where tablename = 'PictureHash' and indexname like '%band'`,
  );
  for (const { indexname } of rows) await client.query(`drop index "${indexname}"`);
  await client.query(`alter table "PictureHash" drop constraint "PictureHash_pkey"`);
  await write(
    client,
    1,
    known.map((sketch) => ({ cells: sketch, hashes: hashesOf(sketch).map((hash) => BigInt.asIntN(64, hash)) })),
  );
  const random = randomFrom("near-duplicates");
  const strengths = parents.map(strengthsOf);
  for (let at = known.length; at < count; at += batch) {
    const many = Array.from({ length: Math.min(batch, count - at) }, () => ({
      cells: parents[random.whole(0, parents.length - 1)]!,
      hashes: blendHashes(strengths, random),
    }));
    await write(client, at + 1, many);
  }
  await client.query(`alter table "PictureHash" add primary key ("sketchId", "window")`);
  for (const { indexdef } of rows) await client.query(indexdef);
  await client.query(`vacuum analyze "PictureHash"`);
  await client.query(`vacuum analyze "Sketch"`);
}

type Filled = { cells: Sketch; hashes: readonly bigint[] };

async function write(client: Client, first: number, pictures: readonly Filled[]): Promise<void> {
  const ids = pictures.map((_, index) => first + index);
  await client.query(
    `insert into "Sketch" (id, "documentId", page, "businessId", cells)
     select id, 'document-' || id, 1, 'business-' || id % 50000, cells from unnest($1::int[], $2::bytea[]) as a(id, cells)`,
    [ids, pictures.map(({ cells }) => Buffer.from(cells))],
  );
  await client.query(
    `insert into "PictureHash" ("sketchId", "window", hash) select * from unnest($1::int[], $2::int[], $3::bigint[])`,
    [
      pictures.flatMap(({ hashes }, index) => hashes.map(() => ids[index]!)),
      pictures.flatMap(({ hashes }) => hashes.map((_, window) => window)),
      pictures.flatMap(({ hashes }) => hashes.map(String)),
    ],
  );
}
