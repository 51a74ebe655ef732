import type { Transaction } from "@/adapters/db/port";
import type { Sketch } from "@/domain/corroboration/likeness/sketch";
import { hashesToFind, nearBits } from "@/domain/corroboration/likeness/windows";

export type NearPicture = { sketchId: number; documentId: string; businessId: string; cells: Uint8Array };

/** So many of the nearest are compared in full; an honest picture has hardly any so near. */
const mostCompared = 40;

/**
 * Pictures at other businesses of which some part is at most `nearBits` bits from some part of this one, nearest first.
 * Complete: of hashes at most seven bits apart, one of four quarters differs in at most one bit, so that each quarter with
 * none or one of its 16 bits turned is looked up in its index.
 */
export async function findNearPictures(db: Transaction, businessId: string, sketch: Sketch): Promise<NearPicture[]> {
  const asked = hashesToFind(sketch).map((hash) => BigInt.asIntN(64, hash));
  return db.$queryRaw<NearPicture[]>`
    with asked as (
      select hash, case when turned < 0 then 0 else 1 << turned end as turn
      from unnest(${asked}::bigint[]) as hash cross join generate_series(-1, 15) as turned
    ),
    near as (
      select found."sketchId", bit_count((found.hash # asked.hash)::bit(64)) as apart
      from asked cross join lateral (
        select "sketchId", hash from "PictureHash"
        where (("hash" >> 48) & 65535) = (((asked.hash >> 48) & 65535) # turn) offset 0
      ) as found where bit_count((found.hash # asked.hash)::bit(64)) <= ${nearBits}
      union all
      select found."sketchId", bit_count((found.hash # asked.hash)::bit(64))
      from asked cross join lateral (
        select "sketchId", hash from "PictureHash"
        where (("hash" >> 32) & 65535) = (((asked.hash >> 32) & 65535) # turn) offset 0
      ) as found where bit_count((found.hash # asked.hash)::bit(64)) <= ${nearBits}
      union all
      select found."sketchId", bit_count((found.hash # asked.hash)::bit(64))
      from asked cross join lateral (
        select "sketchId", hash from "PictureHash"
        where (("hash" >> 16) & 65535) = (((asked.hash >> 16) & 65535) # turn) offset 0
      ) as found where bit_count((found.hash # asked.hash)::bit(64)) <= ${nearBits}
      union all
      select found."sketchId", bit_count((found.hash # asked.hash)::bit(64))
      from asked cross join lateral (
        select "sketchId", hash from "PictureHash"
        where ("hash" & 65535) = ((asked.hash & 65535) # turn) offset 0
      ) as found where bit_count((found.hash # asked.hash)::bit(64)) <= ${nearBits}
    ),
    nearest as (select "sketchId", min(apart) as apart from near group by "sketchId")
    select s.id as "sketchId", s."documentId", s."businessId", s.cells
    from nearest join "Sketch" s on s.id = nearest."sketchId" and s."businessId" <> ${businessId}
    order by nearest.apart, s.id limit ${mostCompared}`;
}
