import { kindById } from "@/domain/documents/index";
import type { KindField } from "@/domain/documents/kind";
import { attributes } from "@/domain/ledger/attributes/index";
import type { Cell, LedgerRow } from "@/domain/ledger/ledger";
import type { Settlement } from "@/domain/ledger/settlement";
import { sayRung } from "@/domain/review/rungs";
import { sayIssuer } from "@/domain/third-party/issuer-words";
import { type Language, say } from "@/domain/words";
import { day } from "@/i18n/format";
import { showValue } from "@/i18n/show-value";
import type { CellView, LedgerRowView, LedgerView, PlaceView } from "../ledger/ledger-view";
import { ledgerWords } from "../ledger/ledger-words";

type Given = {
  /** Documents of this case, by id: what people call them, their kind and what their amounts are in. */
  documents: ReadonlyMap<string, { name: string; kind: string; currency: string }>;
  currency: string;
  language: Language;
};

const ranks = { contradict: 0, near: 1, settled: 2, part: 3, agree: 4 } as const;

/** The ledger as the case page shows it: the worst first, what agrees apart; documents that say the same share a cell. */
export function viewLedger(rows: readonly LedgerRow[], given: Given): LedgerView {
  const shown = rows
    .filter((row) => row.cells.length > 1 || row.settlements.length > 0)
    .map((row) => viewRow(row, given))
    .sort((a, b) => ranks[a.standing] - ranks[b.standing]);
  return {
    open: shown.filter((row) => row.standing !== "agree"),
    agreeing: shown.filter((row) => row.standing === "agree"),
    contradictions: shown.filter((row) => row.standing === "contradict").length,
  };
}

function viewRow(row: LedgerRow, given: Given): LedgerRowView {
  const attribute = attributes.find((one) => one.id === row.attribute)!;
  const show = (value: string, cell?: Cell) =>
    showValue(value, attribute.shape, given.language, currencyOf(cell, given));
  return {
    id: row.id,
    label: say(attribute.words, given.language, "name"),
    subject: row.subject === null ? null : saySubject(row.subject, given),
    standing: row.standing,
    cells: together(row.cells).map((cells) => viewCell(cells, show, given)),
    settlements: row.settlements.map((one) => ({
      id: one.id,
      value: show(one.value, row.cells[0]),
      raw: one.value,
      says: saySettlement(one, given.language),
      note: one.note,
    })),
    treatments: row.treatments,
  };
}

/** An invoice by its number; one without a number by the name of its document. */
function saySubject(subject: string, { documents, language }: Given): string {
  return documents.get(subject)?.name ?? say(ledgerWords, language, "invoice", { number: subject.split(":").at(-1)! });
}

/** Cells of one field that say the same, word for word and in the same standing, are one; the order stays. */
function together(cells: readonly Cell[]): Cell[][] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.value, cell.standing, cell.leads, cell.rung, whoOf(cell)]);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()];
}

function whoOf({ source }: Cell): string[] {
  if (source.by === "third-party") return [source.by, source.factId];
  return "field" in source ? [source.by, source.field] : [source.by];
}

function viewCell(cells: readonly Cell[], show: (value: string, cell: Cell) => string, given: Given): CellView {
  const cell = cells[0]!;
  const places = cells.flatMap((one) => placeOf(one, given));
  return {
    key: JSON.stringify([cell.source, cell.rung, cell.value]),
    source: sayWho(cells, given),
    thirdParty: cell.source.by === "third-party",
    reading: readingOf(cell, given.language),
    value: show(cell.value, cell),
    raw: cell.value,
    standing: cell.standing,
    leads: cell.leads,
    places,
    settled: cell.settlement ? saySettlement(cell.settlement, given.language) : null,
  };
}

function readingOf({ source, rung, confidence }: Cell, language: Language): string | null {
  if (source.by === "third-party") return say(ledgerWords, language, "reference", { reference: source.reference });
  if (!rung || rung === "declared") return null;
  return [sayRung(rung, language), confidence?.toFixed(2)].filter(Boolean).join(" ");
}

function placeOf({ source, page, box }: Cell, { documents }: Given): PlaceView[] {
  if (source.by === "sum") {
    return source.documentIds.map((documentId) => ({
      ...{ documentId, documentName: documents.get(documentId)?.name ?? "" },
      ...{ field: source.of === "invoices" ? "totalAmount" : "totalIn", page: null, box: null },
    }));
  }
  if (source.by !== "document" && source.by !== "correction") return [];
  const { documentId, field } = source;
  return [{ documentId, documentName: documents.get(documentId)?.name ?? "", field, page, box }];
}

function sayWho(cells: readonly Cell[], { documents, language }: Given): string {
  const { source } = cells[0]!;
  if (source.by === "stated" || source.by === "bank") return say(ledgerWords, language, source.by);
  if (source.by === "sum") return say(ledgerWords, language, `sum_${source.of}`, { count: source.documentIds.length });
  if (source.by === "third-party") {
    const issuer = sayIssuer(source, day(source.on, language), language);
    return source.stale ? say(ledgerWords, language, "stale", { issuer }) : issuer;
  }
  const document = documents.get(source.documentId);
  const { fields, words } = kindById(document?.kind ?? "unknown");
  const field = (fields as Record<string, KindField>)[source.field];
  const kind = say(words, language, "short");
  const name =
    cells.length > 1 ? say(ledgerWords, language, "several", { name: kind, count: cells.length }) : document?.name;
  const who = [name, field ? say(field.words, language, "name") : null].filter(Boolean).join(" · ");
  return source.by === "correction" ? say(ledgerWords, language, "correction", { source: who }) : who;
}

function saySettlement({ treats, by, at }: Settlement, language: Language): string {
  return say(ledgerWords, language, `says_${treats}`, { by, on: day(at.slice(0, 10), language) });
}

const currencyOf = (cell: Cell | undefined, { documents, currency }: Given) =>
  (cell && "documentId" in cell.source ? documents.get(cell.source.documentId)?.currency : undefined) ?? currency;
