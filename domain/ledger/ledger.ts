import type { CheckedDocument } from "../checks/check";
import type { Attestation } from "../corroboration/corroboration";
import type { FieldShape, KindId } from "../documents/kind";
import type { Rung } from "../reading";
import type { IssuerKind } from "../third-party/about";
import type { ThirdPartyFact } from "../third-party/third-party-fact";
import type { Box } from "../values/box";
import type { Day } from "../values/day";
import type { Words } from "../words";
import type { AttributeId } from "./attribute-ids";
import type { Settlement, Treatment } from "./settlement";

/** How what one source says stands to what leads: "part" is true as far as it goes, e.g. what passed through one bank. */
export const standings = ["agree", "part", "settled", "near", "contradict"] as const;
export type Standing = (typeof standings)[number];
export type Likeness = Exclude<Standing, "settled">;

/** Who says something. */
export type Source =
  | { by: "stated" }
  | { by: "bank" }
  | { by: "document" | "correction"; documentId: string; field: string }
  /** Somebody else than the applicant, not through a document of this case. */
  | {
      by: "third-party";
      factId: string;
      issuer: string;
      issuerKind: IssuerKind;
      on: Day;
      reference: string;
      /** Past its shelf life: shown, and leads nothing. */
      stale: boolean;
    }
  /** Worked out from several documents. */
  | { by: "sum"; of: "invoices" | "statement"; documentIds: readonly string[] };

/** What one source says of an attribute, with the pixels it was read from. */
export type Said = {
  value: string;
  source: Source;
  /** Null where nothing was read: stated, the bank's data, a sum. */
  rung: Rung | null;
  confidence: number | null;
  page: number | null;
  box: Box | null;
  /** Whether somebody else than the applicant stands behind it. */
  thirdParty: boolean;
};

/** One cell of the grid. */
export type Cell = Said & {
  standing: Standing;
  /** The others are compared with this one. */
  leads: boolean;
  /** Who settled it, where somebody did. */
  settlement: Settlement | null;
};

export type LedgerRow = {
  /** The attribute, and where it is of one thing among several, "@" and that thing. */
  id: string;
  attribute: AttributeId;
  subject: string | null;
  /** The worst of its cells. */
  standing: Standing;
  /** Who leads first, then contradictions, near ones, settled ones and those that agree. */
  cells: readonly Cell[];
  /** What holds for this row now. */
  settlements: readonly Settlement[];
  /** What may be said of a value here. */
  treatments: readonly Treatment[];
};

/** Of a document the ledger needs its facts alone. */
export type LedgerDocument = Pick<CheckedDocument, "id" | "kind" | "fields">;

export type LedgerEvidence = {
  attestation: Attestation;
  documents: readonly LedgerDocument[];
  settlements?: readonly Settlement[];
  thirdParty?: readonly ThirdPartyFact[];
};

export type Context = { evidence: LedgerEvidence; today: Day };

/** What all sources say of one thing. */
export type Heard = { subject: string | null; said: readonly Said[] };

/** One attribute of a business: where it is heard, and how two values compare. Pure. */
export type Attribute = {
  id: AttributeId;
  words: Words<"name">;
  /** How a value is shown. */
  shape: FieldShape;
  /** Every field it looks at, by kind: nothing else is read. */
  reads: Partial<Record<KindId, readonly string[]>>;
  hear: (context: Context) => readonly Heard[];
  /** Equal folds are the same value. */
  fold: (value: string) => string;
  /** How `said` stands to what leads, among all that was said of it. */
  compare: (said: Said, leading: Said, all: readonly Said[], context: Context) => Likeness;
  /** Leads before the ladder of reading does, unless somebody settled it or a third party speaks. */
  anchor?: (said: Said) => boolean;
  /** What is anchored leads before third parties, too: each of these sees no more than a part. */
  anchorLeads?: true;
  /** An alias or a stranger's value settled in one row of a family holds in all of them. */
  family?: "name" | "tax-id";
  treatments: readonly Treatment[];
};
