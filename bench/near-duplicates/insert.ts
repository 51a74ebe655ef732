import type { Client } from "pg";
import type { Sketch } from "@/domain/corroboration/likeness/sketch";
import { hashesOf } from "@/domain/corroboration/likeness/windows";

/** Keeps one more picture with its hashes, as an extraction does. */
export async function insert(client: Client, sketch: Sketch, documentId: string): Promise<void> {
  const hashes = hashesOf(sketch).map((hash) => BigInt.asIntN(64, hash));
  await client.query("begin");
  const { rows } = await client.query<{ id: number }>(
    `insert into "Sketch" ("documentId", page, "businessId", cells) values ($1, 1, 'another', $2) returning id`,
    [documentId, Buffer.from(sketch)],
  );
  await client.query(
    `insert into "PictureHash" ("sketchId", "window", hash)
     select $1, place - 1, hash from unnest($2::bigint[]) with ordinality as a(hash, place)`,
    [rows[0]!.id, hashes],
  );
  await client.query("commit");
}
