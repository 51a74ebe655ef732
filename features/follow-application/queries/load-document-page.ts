import type { Database } from "@/adapters/db/port";
import { checks } from "@/domain/checks";
import { kindById } from "@/domain/documents";
import type { Fields } from "@/domain/documents/kind";
import { takesEvidence } from "@/domain/review/moves";
import type { Box } from "@/domain/values/box";
import { type Language, say } from "@/domain/words";
import { currentFields, documentParts } from "@/pipeline/evidence/load-document";
import { loadDocumentFindings } from "@/pipeline/evidence/load-document-findings";

export type FactView = {
  field: string;
  label: string;
  shape: string;
  value: string | null;
  rowCount: number;
  rung: string;
  confidence: number;
  page: number | null;
  box: Box | null;
  read: string | null;
};
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
  minds: string[];
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
  const findings = await loadDocumentFindings(db, id);
  const doubtful = findings.filter(
    (finding) => (finding.verdict === "concern" || finding.verdict === "fail") && finding.severity !== "info",
  );
  const minds = doubtful.flatMap((finding) => {
    const check = checks.find((one) => one.id === finding.check);
    return check ? [say(check.words, language, "owner", finding.saw)] : [];
  });
  const { kind, fileName, part, parts, state, problem } = row;
  return {
    id,
    kind,
    fileName,
    ...{ part, parts },
    state,
    problem,
    editable: takesEvidence(row.case.state),
    pages: row.pages.map(({ number, width, height }) => ({ number, width, height })),
    facts: factViews(kind, currentFields(row), language),
    minds: [...new Set(minds)],
  };
}

/** The facts in the order people read them, then those the kind has no name for. */
function factViews(kindId: string, fields: Fields, language: Language): FactView[] {
  const { fields: shapes } = kindById(kindId);
  return Object.entries(shapes).flatMap(([field, { shape, words }]) => {
    const fact = fields[field];
    if (!fact) return [];
    const isText = typeof fact.value === "string";
    return [
      {
        field,
        label: say(words, language, "name"),
        shape,
        value: isText ? (fact.value as string) : null,
        rowCount: isText ? 0 : fact.value.length,
        rung: fact.rung,
        confidence: fact.confidence,
        page: fact.page,
        box: fact.box,
        read: fact.rung === "declared" ? (fact.others?.[0]?.value ?? "") : null,
      },
    ];
  });
}
