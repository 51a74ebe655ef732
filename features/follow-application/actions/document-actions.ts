"use server";
import { kindById } from "@/domain/documents";
import { kindIds } from "@/domain/documents/kind";
import { typedValue } from "@/domain/documents/typed-value";
import { caseSubject, documentSubject } from "@/pipeline/stage";
import { type Changed, changeDocument } from "./change-document";

export type Corrected =
  | Changed
  | { ok: false; problem: "field-unknown" | "not-an-amount" | "not-a-day" | "not-a-value" };

/** Keeps what the owner says a field should be, beside the reading, and checks the document again. */
export async function correctField(documentId: string, kind: string, field: string, value: string): Promise<Corrected> {
  const { fields } = kindById(kind);
  const shape = Object.hasOwn(fields, field) ? fields[field]?.shape : undefined;
  if (!shape || shape === "rows") return { ok: false, problem: "field-unknown" };
  const text = typedValue(shape, String(value));
  if (text === null) {
    return { ok: false, problem: shape === "amount" ? "not-an-amount" : shape === "day" ? "not-a-day" : "not-a-value" };
  }
  return changeDocument(documentId, {
    act: "document.corrected",
    data: { field },
    change: async (tx, byId) => {
      await tx.correction.create({ data: { documentId, field, value: text, byId } });
    },
    next: (row) => ({ stage: "check", subject: documentSubject(row.id) }),
  });
}

/** Keeps what the owner says the document is, and reads its facts as that. */
export async function setKind(
  documentId: string,
  kind: string,
): Promise<Changed | { ok: false; problem: "field-unknown" }> {
  const known = kindIds.find((one) => one === kind && one !== "unknown");
  if (!known) return { ok: false, problem: "field-unknown" };
  return changeDocument(documentId, {
    act: "document.kind-set",
    data: { kind: known },
    change: async (tx, userId) => {
      await tx.document.update({
        where: { id: documentId },
        data: { kind: known, kindConfidence: 1, kindSetById: userId, state: "checking", problem: null },
      });
    },
    next: (row) => ({ stage: "extract", subject: documentSubject(row.id) }),
  });
}

/** Takes a document out of the case: it no longer counts; what was read of it is kept for the record. */
export async function removeDocument(documentId: string): Promise<Changed> {
  return changeDocument(documentId, {
    act: "document.removed",
    change: async (tx) => {
      await tx.document.update({ where: { id: documentId }, data: { state: "removed" } });
    },
    next: (row) => ({ stage: "corroborate", subject: caseSubject(row.caseId) }),
  });
}
