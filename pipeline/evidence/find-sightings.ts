import type { Transaction } from "@/adapters/db/port";
import type { Sighting } from "@/domain/corroboration/corroboration";
import { isSameShot } from "@/domain/corroboration/likeness/near";
import { anchors } from "@/domain/corroboration/traces/find-in-memory";
import { type Hit, sightingsFrom } from "@/domain/corroboration/traces/hit";
import { lookedFor } from "@/domain/corroboration/traces/looked-for";
import type { Trace } from "@/domain/corroboration/traces/trace";
import type { Box } from "@/domain/values/box";
import { findNearPictures } from "./find-near-pictures";

/** A document that is looked for at other businesses. */
export type Wanted = {
  documentId: string;
  /** The document its upload made: itself, or the first of its file. */
  firstId: string;
  /** What a correction adds to the traces that were kept when it was read. */
  corrected?: readonly Trace[];
};

type Owner = { id: string; firstId: string; businessId: string; name: string; uscc: string | null };

/** Documents elsewhere that one trace is compared with; a value that thousands share tells nobody from anybody. */
const mostShared = 200;

/** The same evidence at other businesses, whatever became of their cases; in a fixed order. */
export async function findSightings(
  db: Transaction,
  businessId: string,
  wanted: readonly Wanted[],
): Promise<Sighting[]> {
  if (wanted.length === 0) return [];
  const shared = await sharedTraces(db, businessId, wanted);
  const pictures = await samePictures(db, businessId, wanted, shared);
  const found = [...shared, ...pictures];
  const owners = await ownersOf(db, [...new Set(found.map((one) => one.other))]);
  const firsts = new Map(wanted.map(({ documentId, firstId }) => [documentId, firstId]));
  const hits = found.flatMap<Hit>((one) => {
    const owner = owners.get(one.other);
    if (!owner) return [];
    // Ids are UUID version 7: in the order of their first documents the files came in.
    const shownFirst = firsts.get(one.mine)! < owner.firstId;
    const { name, uscc } = owner;
    return [{ ...one, businessId: owner.businessId, applicant: { name, uscc }, shownFirst }];
  });
  return sightingsFrom(hits);
}

type Found = Pick<Hit, "mine" | "other" | "how" | "value" | "page" | "box">;

async function sharedTraces(db: Transaction, businessId: string, wanted: readonly Wanted[]): Promise<Found[]> {
  const kept = await db.trace.findMany({ where: { documentId: { in: wanted.map((one) => one.documentId) } } });
  const own = [
    ...kept.map((row) => ({ mine: row.documentId, ...traceOf(row) })),
    ...wanted.flatMap(({ documentId, corrected = [] }) => corrected.map((trace) => ({ mine: documentId, ...trace }))),
  ];
  const asked = own.flatMap((trace, index) => lookedFor(trace).map(({ how, value }) => ({ index, how, value })));
  const rows = await db.$queryRaw<{ index: number; other: string }[]>`
    select asked.index, found."documentId" as other
    from unnest(
      ${asked.map((one) => one.index)}::int[], ${asked.map((one) => one.how)}::text[],
      ${asked.map((one) => one.value)}::text[]
    ) as asked(index, how, value)
    cross join lateral (
      select "documentId" from "Trace" t
      where t.how = asked.how and t.value = asked.value and t."businessId" <> ${businessId}
      order by "documentId" limit ${mostShared}
    ) as found`;
  return rows.map(({ index, other }) => ({ ...own[index]!, other }));
}

const traceOf = (row: { how: string; value: string; page: number | null; box: unknown }): Trace => ({
  how: row.how as Trace["how"],
  value: row.value,
  page: row.page,
  box: row.box as Box | null,
});

/** Pictures that are one shot: near by their hashes, or of one sign or plate, and alike when laid on each other. */
async function samePictures(
  db: Transaction,
  businessId: string,
  wanted: readonly Wanted[],
  shared: readonly Found[],
): Promise<Found[]> {
  const own = await db.sketch.findMany({ where: { documentId: { in: wanted.map((one) => one.documentId) } } });
  const found: Found[] = [];
  for (const { documentId: mine, cells } of own) {
    const sketch = Uint8Array.from(cells);
    const anchored = shared.filter((one) => one.mine === mine && anchors.includes(one.how)).map((one) => one.other);
    const near = [
      ...(await findNearPictures(db, businessId, sketch)),
      ...(await db.sketch.findMany({ where: { documentId: { in: anchored } }, take: mostShared })),
    ];
    const same = near.filter((one) =>
      isSameShot(sketch, Uint8Array.from(one.cells), "apart" in one ? one.apart : null),
    );
    found.push(...same.map((one) => ({ mine, other: one.documentId, how: "picture" as const, value: "" })));
  }
  return found;
}

/** Whose those documents are; the removed ones are nobody's. */
async function ownersOf(db: Transaction, documentIds: readonly string[]): Promise<Map<string, Owner>> {
  const rows = await db.$queryRaw<Owner[]>`
    select d.id, coalesce(d."parentId", d.id) as "firstId", b.id as "businessId", b.name, b.uscc
    from "Document" d join "Case" c on c.id = d."caseId" join "Business" b on b.id = c."businessId"
    where d.id = any(${documentIds}::text[]) and d.state <> 'removed'`;
  return new Map(rows.map((row) => [row.id, row]));
}
