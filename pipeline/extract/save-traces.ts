import type { Transaction } from "@/adapters/db/port";
import type { Seal } from "@/adapters/seal/port";
import type { CheckedDocument } from "@/domain/checks/check";
import { hashesOf } from "@/domain/corroboration/likeness/windows";
import { sketchesOf } from "@/domain/corroboration/traces/sketches-of";
import { privateWays, type Trace } from "@/domain/corroboration/traces/trace";
import { tracesOf } from "@/domain/corroboration/traces/traces-of";

type Applicant = { id: string; name: string; uscc: string | null; aliases: readonly string[] };

/** Keeps what a document shares with others where other cases find it; what an earlier reading left is replaced. */
export async function saveTraces(
  tx: Transaction,
  seal: Seal,
  document: CheckedDocument,
  applicant: Applicant,
): Promise<void> {
  const of = { documentId: document.id, businessId: applicant.id };
  await tx.trace.deleteMany({ where: { documentId: document.id } });
  await tx.trace.createMany({
    data: tracesOf(document, applicant).map((trace) => ({ ...of, ...rowOf(trace, seal) })),
    skipDuplicates: true,
  });
  await tx.sketch.deleteMany({ where: { documentId: document.id } });
  for (const { page, sketch } of sketchesOf(document)) {
    const { id } = await tx.sketch.create({ data: { ...of, page, cells: Uint8Array.from(sketch) } });
    const hashes = hashesOf(sketch).map((hash) => BigInt.asIntN(64, hash));
    await tx.pictureHash.createMany({ data: hashes.map((hash, window) => ({ sketchId: id, window, hash })) });
  }
}

/** As it is kept: private values sealed, others as they are; long ones (pixels of many pages) by their hash. */
function rowOf({ how, value, page, box }: Trace, seal: Seal) {
  const isSealed = privateWays.includes(how) || value.length > 400;
  return {
    how,
    value: isSealed && how !== "device" ? seal(value) : value,
    page: page ?? null,
    ...(box ? { box: [...box] } : {}),
  };
}
