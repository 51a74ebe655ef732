import type { Database } from "@/adapters/db/port";
import { textOf } from "@/domain/documents/fact";
import { kindById } from "@/domain/documents/index";
import type { KindField } from "@/domain/documents/kind";
import { sayChoice } from "@/domain/documents/say-choice";
import { sayFinding, worstFirst } from "@/domain/review/findings";
import { sayIndustry } from "@/domain/review/industries";
import { fromMinor } from "@/domain/values/money";
import { type Language, say } from "@/domain/words";
import { day, money } from "@/i18n/format";
import { showValue } from "@/i18n/show-value";
import { fromRow } from "@/pipeline/evidence/finding-rows";
import { currentFields, documentParts } from "@/pipeline/evidence/load-document";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { statedByPolicy } from "@/pipeline/policy/stated-by-policy";

export type BlindDocument = {
  id: string;
  name: string;
  facts: { label: string; value: string }[];
  pages: number[];
};
export type BlindCase = {
  id: string;
  name: string;
  stated: { label: "industry" | "sales" | "line" | "established"; value: string }[];
  currency: string;
  documents: BlindDocument[];
  findings: { key: string; title: string; saw: string }[];
};

/**
 * A case as a second person sees it who answers blind: what was stated, shown, read and found. Nothing of what was
 * recommended or decided is loaded at all.
 */
export async function loadBlindCase(db: Database, caseId: string, language: Language): Promise<BlindCase> {
  const { business, documents } = await db.case.findUniqueOrThrow({
    where: { id: caseId },
    include: {
      business: true,
      documents: {
        where: { state: { not: "removed" } },
        include: { ...documentParts, pages: { orderBy: { number: "asc" } } },
        orderBy: [{ createdAt: "asc" }, { part: "asc" }, { id: "asc" }],
      },
    },
  });
  const show = (minor: bigint, currency: string) => money(fromMinor(minor), language, currency);
  const policy = await livePolicy(db);
  const inPolicy = statedByPolicy(business, policy);
  return {
    id: caseId,
    name: business.name,
    currency: inPolicy.currency,
    stated: [
      { label: "industry", value: sayIndustry(business.industry, language) },
      { label: "sales", value: show(business.yearlySales, business.currency) },
      { label: "line", value: show(inPolicy.currentLine, inPolicy.currency) },
      ...(business.establishedOn
        ? [{ label: "established" as const, value: day(business.establishedOn, language) }]
        : []),
    ],
    documents: documents.map((row) => {
      const fields = currentFields(row);
      const shapes = kindById(row.kind).fields as Record<string, KindField>;
      return {
        id: row.id,
        name: say(kindById(row.kind).words, language, "name"),
        facts: Object.keys(shapes).flatMap((field) => {
          const value = textOf(fields, field);
          if (value === null) return [];
          const said = sayChoice(shapes[field]!, value, language);
          const shown = showValue(said, shapes[field]!.shape, language, textOf(fields, "currency") ?? policy.currency);
          return [{ label: say(shapes[field]!.words, language, "name"), value: shown }];
        }),
        pages: row.pages.map(({ number }) => number),
      };
    }),
    findings: await loadFindings(db, caseId, language),
  };
}

async function loadFindings(db: Database, caseId: string, language: Language): Promise<BlindCase["findings"]> {
  const rows = await db.finding.findMany({
    where: { caseId, verdict: { in: ["concern", "fail"] } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  // A check runs again and again: of the same word about the same document the newest is shown once.
  const newest = new Map(rows.map((row) => [`${row.check} ${row.documentId} ${JSON.stringify(row.saw)}`, row]));
  return worstFirst([...newest].map(([key, row]) => ({ ...fromRow(row), key })))
    .slice(0, 30)
    .map(({ key, ...finding }) => {
      const { title, saw } = sayFinding(finding, language);
      return { key, title, saw };
    });
}
