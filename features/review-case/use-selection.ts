"use client";
import { useState } from "react";
import type { Box } from "@/domain/values/box";
import type { CaseView, DocumentView, FindingView } from "./case-view";

type Chosen = {
  documentId: string | null;
  page: number;
  field: string | null;
  findingId: string | null;
  place?: { page: number; box: Box } | null;
};

export type Selection = {
  document: DocumentView | null;
  page: number;
  field: string | null;
  findingId: string | null;
  /** The field under the pointer. */
  hovered: string | null;
  hover: (field: string | null) => void;
  /** The finding under the pointer or focus: its box lights up where it is on the page shown. */
  hoveredFinding: string | null;
  hoverFinding: (id: string | null) => void;
  openDocument: (id: string) => void;
  openPage: (page: number) => void;
  selectField: (field: string | null) => void;
  openFinding: (finding: FindingView) => void;
  /** A place on the page that is lit though it is no fact of its own, e.g. what another rung read. */
  place: { page: number; box: Box } | null;
  /** Shows where something was read. */
  openPlace: (place: { documentId: string; field: string; page: number | null; box: Box | null }) => void;
  /** Opens a document that a finding speaks of; the finding stays chosen. */
  openBeside: (documentId: string, finding: FindingView) => void;
  stepDocument: (by: number) => void;
  stepFact: (by: number) => void;
  stepFinding: (by: number) => void;
};

/** What the reviewer looks at: one document, one page of it, at most one fact or finding. */
export function useSelection(view: CaseView): Selection {
  const [chosen, setChosen] = useState<Chosen>({ documentId: null, page: 1, field: null, findingId: null });
  const [hovered, hover] = useState<string | null>(null);
  const [hoveredFinding, hoverFinding] = useState<string | null>(null);
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
      place: null,
    }));
  };
  const openFinding = (finding: FindingView) =>
    setChosen((now) => ({
      documentId: finding.documentId ?? now.documentId,
      page: finding.page ?? (finding.documentId === now.documentId ? now.page : 1),
      field: null,
      findingId: finding.id,
    }));
  return {
    document,
    page: chosen.page,
    field: chosen.field,
    findingId: chosen.findingId,
    hovered,
    hover,
    hoveredFinding,
    hoverFinding,
    openDocument,
    selectField,
    openPage: (page) => setChosen((now) => ({ ...now, page })),
    openFinding,
    place: chosen.place ?? null,
    openPlace: ({ documentId, field, page, box }) => {
      const known = view.documents.find((one) => one.id === documentId)?.facts.find((fact) => fact.field === field);
      const at = page ?? known?.page ?? 1;
      const place = box && !isBox(known?.box, box) ? { page: at, box } : null;
      setChosen({ documentId, page: at, field, findingId: null, place });
    },
    openBeside: (documentId, finding) =>
      documentId === finding.documentId
        ? openFinding(finding)
        : setChosen({ documentId, page: 1, field: null, findingId: finding.id }),
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
    stepFinding: (by) => {
      const at = view.findings.findIndex((finding) => finding.id === chosen.findingId);
      const next = view.findings[at < 0 ? (by > 0 ? 0 : view.findings.length - 1) : at + by];
      if (next) openFinding(next);
    },
  };
}

const isBox = (one: Box | null | undefined, other: Box) => one?.every((part, at) => part === other[at]) ?? false;
