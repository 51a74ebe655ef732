import type { Severity } from "@/domain/checks/check";
import { sayFinding, titleOf, worstFirst } from "@/domain/review/findings";
import type { Language } from "@/domain/words";
import { fromRow } from "@/pipeline/evidence/finding-rows";
import type { Finding } from "@/prisma/generated/client";
import type { Tone } from "@/ui/tone";
import type { CaseView, FindingView } from "../case-view";

type Names = ReadonlyMap<string, string>;

/** What speaks against something, the worst first, in the reviewer's words. */
export function viewFindings(rows: readonly Finding[], names: Names, language: Language): FindingView[] {
  const found = rows.map((row) => ({ id: row.id, ...fromRow(row) }));
  return worstFirst(found).map((one) => ({
    id: one.id,
    ...sayFinding(one, language),
    severity: one.severity,
    tone: toneOf(one.severity),
    documentId: one.documentId,
    documentName: one.documentId ? (names.get(one.documentId) ?? null) : null,
    page: one.page,
    box: one.box,
  }));
}

/** Checks that could not be run: they lower the coverage, never the score. One line per check and document. */
export function viewNotRun(rows: readonly Finding[], names: Names, language: Language): CaseView["notRun"] {
  return rows
    .filter((row) => row.verdict === "could-not-run")
    .map((row) => ({
      title: titleOf(row.check, language),
      documentName: row.documentId ? (names.get(row.documentId) ?? null) : null,
    }));
}

/** Titles of the checks that this document passed. */
export function passedBy(rows: readonly Finding[], documentId: string, language: Language): string[] {
  const passed = rows.filter((row) => row.documentId === documentId && row.verdict === "pass");
  return [...new Set(passed.map((row) => titleOf(row.check, language)))];
}

/** Red contradicts, amber doubts, the rest is grey. */
export function toneOf(severity: Severity): Tone {
  if (severity === "high") return "red";
  return severity === "medium" ? "amber" : "plain";
}
