import type { KindId } from "../documents/kind";
import type { NextEvidence, Reason } from "../recommendation/recommendation";
import { type Answers, choicesMade } from "./question";

/** What to show next, and how: with the camera, or as a file that somebody else made. */
export type Help = {
  kind: KindId;
  /** What the line would grow by, as money. */
  raise: string;
  likelyAfter: string;
  by: "camera" | "files";
  /** The reason it removes, where one is known. */
  because: string | null;
  /** The owner said to have it. */
  have: boolean;
  withCode?: true;
};

const proofOf: Partial<Record<KindId, string>> = {
  "vat-invoice": "tax-invoices",
  invoice: "tax-invoices",
  "bank-statement": "statement",
  contract: "contracts",
  "business-licence": "licence",
  "vehicle-licence": "trucks",
  "vehicle-photo": "trucks",
  "transport-permit": "trucks",
  "storefront-photo": "shop",
};
/** Things that are not there can't be fetched; papers may be. */
const cannotBeFetched = new Set(["trucks", "shop"]);
const filesOf: readonly KindId[] = ["vat-invoice", "invoice", "bank-statement"];

const removes: Partial<Record<KindId, readonly string[]>> = {
  "business-licence": ["registration-unseen", "identity"],
  "vat-invoice": ["gaps", "proof-strength"],
  invoice: ["gaps", "proof-strength"],
};

/** The owner said to have it, or showed it already and has only to show it with a code. */
const isThere = ({ have, withCode }: Pick<Help, "have" | "withCode">) => have || withCode === true;

/**
 * What would help most, best first: once that was asked, what the owner has today goes before what would have to be fetched, and a truck or shop
 * that is not there is not asked for. Raises are those of the recommendation, unchanged.
 */
export function whatHelps(next: readonly NextEvidence[], reasons: readonly Reason[], answers: Answers): Help[] {
  const has = choicesMade(answers, "proofs");
  const asked = answers.proofs !== undefined;
  return next
    .map(({ kind, predictedRaise, likelyAfter, withCode }) => ({
      ...{ kind, likelyAfter, raise: predictedRaise },
      by: filesOf.includes(kind) ? ("files" as const) : ("camera" as const),
      because: removes[kind]?.find((code) => reasons.some((reason) => reason.code === code)) ?? null,
      have: has.includes(proofOf[kind] ?? ""),
      ...(withCode ? { withCode } : {}),
    }))
    .filter((help) => !asked || isThere(help) || !cannotBeFetched.has(proofOf[help.kind] ?? ""))
    .sort((a, b) => (asked ? Number(isThere(b)) - Number(isThere(a)) : 0));
}
