import type { CheckedDocument, Finding } from "../checks/check";
import { freshCode } from "../checks/fresh-code";
import type { KindId } from "../documents/kind";
import type { Policy } from "../scorecard/policy-schema";
import type { Minor } from "../values/money";
import { amountOfLine } from "./amount";
import { anchorOf } from "./anchor";
import { askableKinds, plausibleEvidence } from "./plausible-evidence";
import { type WorkedCase, withChanges } from "./worked-case";

/** Something the owner could do next, as documents and findings that the policy can be run with. */
export type Candidate = {
  kind: KindId;
  /** Documents that would come, in place of those with the same id. */
  documents: readonly CheckedDocument[];
  /** Findings that would be there. */
  findings?: readonly Finding[];
  withCode?: true;
  asOriginal?: true;
};

/**
 * Everything that could be tried: each askable kind with one plausible value (`plausible-evidence.ts` says which), invoices
 * that rest on photos or text layers shown again as their structured originals, and a shop or vehicle shown with a live code.
 */
export function candidatesOf(worked: WorkedCase): Candidate[] {
  const fresh = askableKinds.map((kind) => ({ kind, documents: plausibleEvidence(kind, worked) }));
  return [...fresh.filter((one) => one.documents.length > 0), ...originals(worked), ...retakes(worked)];
}

/** What the line would be with all of the given candidates. */
export function lineWith(worked: WorkedCase, candidates: readonly Candidate[]): Minor {
  const documents = candidates.flatMap((one) => one.documents);
  const findings = candidates.flatMap((one) => one.findings ?? []);
  return amountOfLine(withChanges(worked, documents, findings), "likely").amount;
}

/** Counted sales that are not confirmed, as if their XML were shown instead. */
function originals({ trades, documents, policy }: WorkedCase): Candidate[] {
  const weak = new Set(
    trades
      .filter((one) => one.side === "sale" && one.amount > 0n && one.anchor !== "confirmed")
      .map((one) => one.documentId),
  );
  return (["vat-invoice", "invoice"] as const).flatMap((kind) => {
    const again = documents
      .filter((one) => one.kind === kind && weak.has(one.id) && gainsAsOriginal(one, policy))
      .map(asOriginal);
    return again.length > 0 ? [{ kind, documents: again, asOriginal: true as const }] : [];
  });
}

/** The same invoice with its total from a structured file. */
export function asOriginal(document: CheckedDocument): CheckedDocument {
  const { totalAmount } = document.fields;
  if (!totalAmount) return document;
  return { ...document, fields: { ...document.fields, totalAmount: { ...totalAmount, rung: "xml" } } };
}

/** Whether a document would weigh more with its total from a structured file. */
export function gainsAsOriginal(document: CheckedDocument, policy: Policy): boolean {
  const weighs = (one: CheckedDocument) => policy.anchorWeights[anchorOf(one.fields.totalAmount, policy, one.kind)];
  return weighs(asOriginal(document)) > weighs(document);
}

/** The same invoice with its total confirmed by somebody else. */
export function asConfirmed(document: CheckedDocument): CheckedDocument {
  const { totalAmount } = document.fields;
  if (!totalAmount) return document;
  const standing = { by: "third-party", issuer: "", on: "" } as const;
  return { ...document, fields: { ...document.fields, totalAmount: { ...totalAmount, standing } } };
}

/** A shop or vehicle that was shown without a live code, as if its photo were taken again with one. */
function retakes({ live, documents }: WorkedCase): Candidate[] {
  const photo = live.length > 0 ? undefined : documents.find(({ kind }) => freshCode.kinds.includes(kind));
  if (!photo) return [];
  const passed: Finding = {
    ...{ check: freshCode.id, version: freshCode.version, documentId: photo.id, verdict: "pass", severity: "info" },
    ...{ saw: {}, page: null, box: null },
  };
  return [{ kind: photo.kind, documents: [photo], findings: [passed], withCode: true }];
}
