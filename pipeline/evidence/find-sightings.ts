import type { Transaction } from "@/adapters/db/port";
import type { Sighting } from "@/domain/corroboration/corroboration";

/** What is looked for of one document at other businesses. */
export type Traces = {
  documentId: string;
  /** The document its upload made: itself, or the first of its file. */
  firstId: string;
  sha256: string;
  /** Which document of its file it is: equal bytes are the same evidence part by part. */
  part: number;
  keys: readonly string[];
  perceptualHash: string | null;
};
type Hit = { mine: string; other: string; otherFirst: string; business: string; how: Sighting["how"] };

/** Bits of 64 that may differ between two takes of one picture; unlike pictures differ in about half of them. */
const nearBits = 6;

/** The same evidence at other businesses, whatever became of their cases; in a fixed order. */
export async function findSightings(
  db: Transaction,
  businessId: string,
  traces: readonly Traces[],
): Promise<Sighting[]> {
  if (traces.length === 0) return [];
  const hits = [
    ...(await sameBytes(db, businessId, traces)),
    ...(await sameKeys(db, businessId, traces)),
    ...(await nearPictures(db, businessId, traces)),
  ];
  const uploads = new Map(traces.map(({ documentId, firstId }) => [documentId, firstId]));
  const sightings = new Map<string, Sighting>();
  for (const { mine, other, otherFirst, business, how } of hits) {
    // Ids are UUID version 7: in the order of their first documents the files came in.
    const sighting = {
      documentId: mine,
      how,
      otherBusinessId: business,
      otherDocumentId: other,
      shownFirst: uploads.get(mine)! < otherFirst,
    };
    sightings.set(`${mine} ${other} ${how}`, sighting);
  }
  return [...sightings.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sighting]) => sighting);
}

async function sameBytes(db: Transaction, businessId: string, traces: readonly Traces[]): Promise<Hit[]> {
  return db.$queryRaw<Hit[]>`
    select mine.id as mine, other.id as other, coalesce(other."parentId", other.id) as "otherFirst",
      c."businessId" as business, 'bytes' as how
    from unnest(
      ${traces.map((one) => one.documentId)}::text[], ${traces.map((one) => one.sha256)}::text[],
      ${traces.map((one) => one.part)}::int[]
    ) as mine(id, sha256, part)
    join "Document" other on other.sha256 = mine.sha256 and other.part = mine.part and other.state <> 'removed'
    join "Case" c on c.id = other."caseId" and c."businessId" <> ${businessId}`;
}

async function sameKeys(db: Transaction, businessId: string, traces: readonly Traces[]): Promise<Hit[]> {
  const pairs = traces.flatMap((one) => one.keys.map((key) => ({ id: one.documentId, key })));
  if (pairs.length === 0) return [];
  return db.$queryRaw<Hit[]>`
    select mine.id as mine, other.id as other, coalesce(other."parentId", other.id) as "otherFirst",
      c."businessId" as business,
      case when mine.key like 'plate:%' then 'plate' else 'business-key' end as how
    from unnest(${pairs.map((pair) => pair.id)}::text[], ${pairs.map((pair) => pair.key)}::text[]) as mine(id, key)
    join "Extraction" e on e."businessKeys" @> array[mine.key]
    join "Document" other on other.id = e."documentId" and other.kind = e.kind and other.state <> 'removed'
    join "Case" c on c.id = other."caseId" and c."businessId" <> ${businessId}`;
}

/**
 * Pictures of things only: two papers of one layout look alike from afar, and their bytes and keys tell them apart.
 * Flat pictures (a black frame, a white wall) have nothing to compare.
 */
async function nearPictures(db: Transaction, businessId: string, traces: readonly Traces[]): Promise<Hit[]> {
  const pictures = traces.filter((one) => one.perceptualHash && /^[0-9a-f]{16}$/.test(one.perceptualHash));
  if (pictures.length === 0) return [];
  return db.$queryRaw<Hit[]>`
    select mine.id as mine, other.id as other, coalesce(other."parentId", other.id) as "otherFirst",
      c."businessId" as business, 'picture' as how
    from unnest(
      ${pictures.map((one) => one.documentId)}::text[], ${pictures.map((one) => one.perceptualHash)}::text[]
    ) as mine(id, hash)
    join "Document" own on own.id = mine.id and own.kind in ('storefront-photo', 'vehicle-photo')
    join "Extraction" e on e."perceptualHash" ~ '^[0-9a-f]{16}$' and e.kind = own.kind
      and bit_count((('x' || e."perceptualHash")::bit(64)) # (('x' || mine.hash)::bit(64))) <= ${nearBits}
    join "Document" other on other.id = e."documentId" and other.kind = e.kind and other.state <> 'removed'
    join "Case" c on c.id = other."caseId" and c."businessId" <> ${businessId}
    where bit_count(('x' || mine.hash)::bit(64)) between 8 and 56`;
}
