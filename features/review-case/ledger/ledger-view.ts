import type { Standing } from "@/domain/ledger/ledger";
import type { Treatment } from "@/domain/ledger/settlement";
import type { Box } from "@/domain/values/box";

/** Where a value was read. */
export type PlaceView = {
  documentId: string;
  documentName: string;
  field: string;
  page: number | null;
  box: Box | null;
};

/** One cell in the reader's language. Documents that say the same in the same standing share a cell. */
export type CellView = {
  key: string;
  /** Who says it: "Stated", "Licence · Name", "Invoices (12) · Seller". */
  source: string;
  /** Somebody other than the applicant says it, in no document of the case. */
  thirdParty: boolean;
  /** How it was read: "Recognised 0.97", or by what a third party's answer is found again; null where neither is. */
  reading: string | null;
  /** As shown, and as the ledger knows it. */
  value: string;
  raw: string;
  standing: Standing;
  leads: boolean;
  /** Empty for what was stated, known or worked out of many. */
  places: readonly PlaceView[];
  /** "Same business, Ada, 20 Nov", where it was settled. */
  settled: string | null;
};

/** A settlement that holds for a row, with what takes it back. */
export type SettlementView = { id: string; value: string; raw: string; says: string; note: string | null };

export type LedgerRowView = {
  id: string;
  label: string;
  /** Which invoice it is of; null for the business itself. */
  subject: string | null;
  standing: Standing;
  cells: readonly CellView[];
  settlements: readonly SettlementView[];
  treatments: readonly Treatment[];
};

/** The whole ledger: rows that need a look come first, those that agree after them. */
export type LedgerView = { open: readonly LedgerRowView[]; agreeing: readonly LedgerRowView[]; contradictions: number };
