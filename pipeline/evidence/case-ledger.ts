import type { KindId } from "@/domain/documents/kind";
import type { LedgerRow } from "@/domain/ledger/ledger";
import { ledgerOf } from "@/domain/ledger/ledger-of";
import type { Settlement } from "@/domain/ledger/settlement";
import type { ThirdPartyFact } from "@/domain/third-party/third-party-fact";
import type { Business } from "@/prisma/generated/client";
import { today } from "../today";
import { attestationOf } from "./attestation";
import { currentExtraction, currentFields, type DocumentRow } from "./load-document";

/** The contradiction ledger of a case from its rows: every document that was read and not removed, corrections on top. */
export function caseLedger(
  rows: {
    business: Business;
    documents: readonly DocumentRow[];
    settlements: readonly Settlement[];
    thirdParty?: readonly ThirdPartyFact[];
  },
  now: Date,
): LedgerRow[] {
  const documents = rows.documents
    .filter((row) => row.state !== "removed" && currentExtraction(row))
    .map((row) => ({ id: row.id, kind: row.kind as KindId, fields: currentFields(row) }));
  const attestation = attestationOf(rows.business, rows.settlements);
  return ledgerOf(
    { attestation, documents, settlements: rows.settlements, thirdParty: rows.thirdParty },
    { today: today(now) },
  );
}
