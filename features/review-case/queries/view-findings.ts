import type { Severity } from "@/domain/checks/check";
import { sayFinding, titleOf, worstFirst } from "@/domain/review/findings";
import type { Language } from "@/domain/words";
import { fromRow } from "@/pipeline/evidence/finding-rows";
import type { Finding } from "@/prisma/generated/client";
import type { Tone } from "@/ui/tone";
import type { CaseView, DocumentView, FindingView } from "../case-view";

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
      id: row.id,
      title: titleOf(row.check, language),
      documentName: row.documentId ? (names.get(row.documentId) ?? null) : null,
    }));
}

/** Passing one of these confirms something; passing the others only means that nothing was found. */
const confirming = ["qr-equals-print", "words-equal-figures", "invoice-arithmetic", "plates-agree", "uscc-check-digit"];

/** What this document passed: the titles of what confirms it, and how many other checks found nothing. */
export function passedBy(rows: readonly Finding[], documentId: string, language: Language): DocumentView["passed"] {
  const passed = new Set(
    rows.filter((row) => row.documentId === documentId && row.verdict === "pass").map((row) => row.check),
  );
  const shown = confirming.filter((check) => passed.has(check));
  return { confirmed: shown.map((check) => titleOf(check, language)), others: passed.size - shown.length };
}

/** Red contradicts, amber doubts, the rest is grey. */
export function toneOf(severity: Severity): Tone {
  if (severity === "high") return "red";
  return severity === "medium" ? "amber" : "plain";
}
