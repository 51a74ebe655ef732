import type { Transaction } from "@/adapters/db/port";
import type { Sketch } from "@/domain/corroboration/likeness/sketch";
import { nearBits, probesFor } from "@/domain/corroboration/likeness/windows";

export type NearPicture = {
  sketchId: number;
  documentId: string;
  businessId: string;
  cells: Uint8Array;
  apart: number;
};

/** So many of the nearest are compared in full; an honest picture has hardly any so near. */
const mostCompared = 24;

/** Hashes that one probe is compared with; a band that hundreds share is that of a pattern, not of a picture. */
const mostInBand = 100;

/**
 * Pictures at other businesses of which some part looks like some part of this one, nearest first. Each hash is looked for
 * by its three bands (domain/corroboration/likeness/bands.ts), each in its own index, and what is found there is near when
 * the whole hash differs in at most `nearBits` bits.
 */
export async function findNearPictures(db: Transaction, businessId: string, sketch: Sketch): Promise<NearPicture[]> {
  const probes = probesFor(sketch);
  return db.$queryRaw<NearPicture[]>`
    with asked as materialized (
      select * from unnest(
        ${probes.map(({ band }) => band)}::int[], ${probes.map(({ key }) => key)}::int[],
        ${probes.map(({ hash }) => BigInt.asIntN(64, hash))}::bigint[]
      ) as asked(band, key, hash)
    ),
    found as (
      select "sketchId", one.hash # asked.hash as turned from asked cross join lateral (
        select "sketchId", hash from "PictureHash" where (("hash" >> 42) & 4194303)::int = asked.key limit ${mostInBand}
      ) as one where asked.band = 0
      union all
      select "sketchId", one.hash # asked.hash from asked cross join lateral (
        select "sketchId", hash from "PictureHash" where (("hash" >> 21) & 2097151)::int = asked.key limit ${mostInBand}
      ) as one where asked.band = 1
      union all
      select "sketchId", one.hash # asked.hash from asked cross join lateral (
        select "sketchId", hash from "PictureHash" where ("hash" & 2097151)::int = asked.key limit ${mostInBand}
      ) as one where asked.band = 2
    ),
    nearest as (
      select "sketchId", min(bit_count(turned::bit(64)))::int as apart from found
      where bit_count(turned::bit(64)) <= ${nearBits} group by "sketchId"
    )
    select s.id as "sketchId", s."documentId", s."businessId", s.cells, nearest.apart
    from nearest join "Sketch" s on s.id = nearest."sketchId" and s."businessId" <> ${businessId}
    order by nearest.apart, s.id limit ${mostCompared}`;
}
