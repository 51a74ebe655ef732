import type { Database } from "@/adapters/db/port";
import { kindById } from "@/domain/documents";
import type { Fields } from "@/domain/documents/kind";
import { sayChoice } from "@/domain/documents/say-choice";
import { type SilentField, silentFields } from "@/domain/documents/silent-fields";
import type { Reading } from "@/domain/reading";
import { takesEvidence } from "@/domain/review/moves";
import type { Box } from "@/domain/values/box";
import { type Language, say } from "@/domain/words";
import { currentFields, documentParts } from "@/pipeline/evidence/load-document";
import { type LiveView, loadLive } from "./load-live";
import { loadMinds, type MindView } from "./load-minds";

export type FactView = {
  field: string;
  label: string;
  shape: string;
  value: string | null;
  /** The value in words, where it is one of a few. */
  said: string | null;
  rowCount: number;
  rung: string;
  confidence: number;
  page: number | null;
  box: Box | null;
  read: string | null;
  /** Of an amount: the currency it is in, when that is known. */
  currency: string | null;
};
export type AskView = SilentField & { label: string; shape: string };
export type DocumentPageView = {
  id: string;
  kind: string;
  fileName: string;
  part: number;
  parts: number;
  state: string;
  problem: string | null;
  editable: boolean;
  pages: { number: number; width: number; height: number }[];
  facts: FactView[];
  /** What matters and could not be read: the owner is asked. */
  asks: AskView[];
  minds: MindView[];
  live: LiveView | null;
};

/** One document as its owner sees it: pages, facts and what to mind; null when it is not theirs. */
export async function loadDocumentPage(
  db: Database,
  ownerId: string,
  id: string,
  language: Language,
): Promise<DocumentPageView | null> {
  const row = await db.document.findFirst({
    where: { id, state: { not: "removed" }, case: { business: { ownerId } } },
    include: { ...documentParts, pages: { orderBy: { number: "asc" } }, case: { select: { state: true } } },
  });
  if (!row) return null;
  const { kind, fileName, part, parts, state, problem } = row;
  const fields = currentFields(row);
  const editable = takesEvidence(row.case.state);
  return {
    id,
    kind,
    fileName,
    ...{ part, parts },
    state,
    problem,
    editable,
    pages: row.pages.map(({ number, width, height }) => ({ number, width, height })),
    facts: factViews(kind, fields, language),
    asks: editable && walked.has(state) ? await askViews(db, id, kind, fields, language) : [],
    minds: await loadMinds(db, row, fields, language),
    live: await loadLive(db, id, language),
  };
}

const walked: ReadonlySet<string> = new Set(["done", "needs-owner"]);

/** The silent fields that matter, each with its place on the page; the reading is loaded only when there are some. */
async function askViews(
  db: Database,
  documentId: string,
  kindId: string,
  fields: Fields,
  language: Language,
): Promise<AskView[]> {
  const kind = kindById(kindId);
  if (silentFields(kind, fields, null).length === 0) return [];
  const newest = await db.documentReading.findFirst({
    where: { documentId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return silentFields(kind, fields, (newest?.reading ?? null) as unknown as Reading | null).map((silent) => {
    const { words, shape } = kind.fields[silent.field]!;
    return { ...silent, label: say(words, language, "name"), shape };
  });
}

/** The facts in the order people read them, then those the kind has no name for. */
function factViews(kindId: string, fields: Fields, language: Language): FactView[] {
  const { fields: shapes, currency } = kindById(kindId);
  const stated = fields.currency?.value ?? currency;
  return Object.entries(shapes).flatMap(([field, shaped]) => {
    const { shape, words } = shaped;
    const fact = fields[field];
    if (!fact) return [];
    const isText = typeof fact.value === "string";
    return [
      {
        field,
        label: say(words, language, "name"),
        shape,
        value: isText ? (fact.value as string) : null,
        said: isText ? sayChoice(shaped, fact.value as string, language) : null,
        rowCount: isText ? 0 : fact.value.length,
        rung: fact.rung,
        confidence: fact.confidence,
        page: fact.page,
        box: fact.box,
        read: fact.rung === "declared" ? (fact.others?.[0]?.value ?? "") : null,
        currency: typeof stated === "string" ? stated : null,
      },
    ];
  });
}
