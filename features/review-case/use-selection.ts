"use client";
import { useState } from "react";
import type { CaseView, DocumentView, FindingView } from "./case-view";

type Chosen = { documentId: string | null; page: number; field: string | null; findingId: string | null };

export type Selection = {
  document: DocumentView | null;
  page: number;
  field: string | null;
  findingId: string | null;
  /** The field under the pointer. */
  hovered: string | null;
  hover: (field: string | null) => void;
  openDocument: (id: string) => void;
  openPage: (page: number) => void;
  selectField: (field: string | null) => void;
  openFinding: (finding: FindingView) => void;
  stepDocument: (by: number) => void;
  stepFact: (by: number) => void;
};

/** What the reviewer looks at: one document, one page of it, at most one fact or finding. */
export function useSelection(view: CaseView): Selection {
  const [chosen, setChosen] = useState<Chosen>({ documentId: null, page: 1, field: null, findingId: null });
  const [hovered, hover] = useState<string | null>(null);
  const index = Math.max(
    0,
    view.documents.findIndex((document) => document.id === chosen.documentId),
  );
  const document = view.documents[index] ?? null;

  const openDocument = (id: string) => {
    hover(null);
    setChosen({ documentId: id, page: 1, field: null, findingId: null });
  };
  const selectField = (field: string | null) => {
    const fact = document?.facts.find((one) => one.field === field);
    setChosen((now) => ({
      ...now,
      documentId: document?.id ?? null,
      page: fact?.page ?? now.page,
      field,
      findingId: null,
    }));
  };
  return {
    document,
    page: chosen.page,
    field: chosen.field,
    findingId: chosen.findingId,
    hovered,
    hover,
    openDocument,
    selectField,
    openPage: (page) => setChosen((now) => ({ ...now, page })),
    openFinding: (finding) =>
      setChosen((now) => ({
        documentId: finding.documentId ?? now.documentId,
        page: finding.page ?? (finding.documentId === now.documentId ? now.page : 1),
        field: null,
        findingId: finding.id,
      })),
    stepDocument: (by) => {
      const next = view.documents[index + by];
      if (next) openDocument(next.id);
    },
    stepFact: (by) => {
      const facts = document?.facts ?? [];
      const at = facts.findIndex((fact) => fact.field === chosen.field);
      const next = facts[at < 0 ? (by > 0 ? 0 : facts.length - 1) : at + by];
      if (next) selectField(next.field);
    },
  };
}
