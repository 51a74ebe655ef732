import path from "node:path";
import type { FileReader } from "@/adapters/container/port";
import type { CheckedDocument } from "@/domain/checks/check";
import type { Attestation, Sighting } from "@/domain/corroboration/corroboration";
import { findInMemory, type Shown } from "@/domain/corroboration/traces/find-in-memory";
import { shownOf } from "@/domain/corroboration/traces/shown-of";
import { type TradeEdge, tradesOf } from "@/domain/corroboration/trade-graph/trade-edge";
import { selfKey } from "@/domain/corroboration/trade-graph/trade-graph";
import { startingParties, tradesNear } from "@/domain/corroboration/trade-graph/trades-near";
import { openCaseFolder } from "./case-folder";
import { readEvidence } from "./read-evidence";

/** A case folder of another applicant, read. Its documents go by "<folder>/<file>". */
export type Beside = { businessId: string; attestation: Attestation; documents: readonly CheckedDocument[] };

/** Reads the folders of other applicants, who all showed their evidence before. @throws where one is no case folder */
export async function readBeside(reader: FileReader, folders: readonly string[]): Promise<Beside[]> {
  const read: Beside[] = [];
  for (const folder of folders) {
    const { attestation, files } = await openCaseFolder(folder);
    const { documents } = await readEvidence(reader, folder, files);
    const businessId = path.basename(path.resolve(folder));
    read.push({
      ...{ businessId, attestation },
      documents: documents.map((one) => ({ ...one, id: `${businessId}/${one.id}`, uploadedAt: "" })),
    });
  }
  return read;
}

/** What of this case the others showed before it, by the very rules the database is asked by. */
export function sightingsBeside(
  attestation: Attestation,
  documents: readonly CheckedDocument[],
  others: readonly Beside[],
): Sighting[] {
  const own = documents.map((one) => shownOf(one, { businessId: "", applicant: attestation, shownAs: "later" }));
  const before = others.flatMap((other): Shown[] =>
    other.documents.map((one) =>
      shownOf(one, { businessId: other.businessId, applicant: other.attestation, shownAs: "before" }),
    ),
  );
  return findInMemory(own, before);
}

/** Invoices of the others that touch this case's parties. */
export function tradesBeside(
  attestation: Attestation,
  documents: readonly CheckedDocument[],
  others: readonly Beside[],
): TradeEdge[] {
  const edges = others.flatMap(({ businessId, documents: shown }) =>
    shown.flatMap(tradesOf).map((edge) => ({ ...edge, businessId })),
  );
  return tradesNear(startingParties(selfKey(attestation), documents.flatMap(tradesOf)), edges);
}
