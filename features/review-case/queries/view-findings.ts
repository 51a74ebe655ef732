import type { Finding as FindingOf, Severity } from "@/domain/checks/check";
import { sayFinding, saySettled, titleOf, worstFirst } from "@/domain/review/findings";
import type { Language } from "@/domain/words";
import { findingFingerprint } from "@/pipeline/evidence/finding-fingerprint";
import { fromRow } from "@/pipeline/evidence/finding-rows";
import type { Finding } from "@/prisma/generated/client";
import type { Tone } from "@/ui/tone";
import type { DocumentView, FindingView, NotRunView, OtherDocument, PassedView } from "../case-view";
import type { SaidOfFinding } from "./load-verdicts";
import { sayWhy } from "./say-why";

type Names = ReadonlyMap<string, string>;

/** What the findings of a case are shown with. */
export type Shown = {
  caseId: string;
  /** Documents of this case, by id. */
  names: Names;
  kinds: ReadonlyMap<string, string>;
  /** Documents of other cases that findings speak of, by id. */
  elsewhere: ReadonlyMap<string, OtherDocument>;
  /** What people said, by fingerprint. */
  said: ReadonlyMap<string, readonly SaidOfFinding[]>;
  readerId: string;
  language: Language;
};

/** What speaks against something, the worst first, in the reviewer's words. */
export function viewFindings(rows: readonly Finding[], shown: Shown): FindingView[] {
  const found = rows.map((row) => ({ id: row.id, ...fromRow(row) }));
  return worstFirst(found).map((one) => viewFinding(one, toneOf(one.severity), shown));
}

type Found = FindingOf & { id: string };

function viewFinding(one: Found, tone: Tone, shown: Shown): FindingView {
  const said = shown.said.get(findingFingerprint(shown.caseId, one)) ?? [];
  const mine = said.find((word) => word.byId === shown.readerId);
  return {
    id: one.id,
    ...sayFinding(one, shown.language),
    severity: one.severity,
    tone,
    documentId: one.documentId,
    documentName: one.documentId ? (shown.names.get(one.documentId) ?? null) : null,
    page: one.page,
    box: one.box,
    with: (one.with ?? [])
      .filter((id) => id !== one.documentId)
      .flatMap((id) => {
        const name = shown.names.get(id);
        return name ? [{ id, name, href: null }] : (shown.elsewhere.get(id) ?? []);
      }),
    mine: mine ? { verdict: mine.verdict, note: mine.note } : null,
    others: said
      .filter((word) => word.byId !== shown.readerId)
      .map(({ name, verdict, note }) => ({ name, verdict, note })),
  };
}

/**
 * Checks that could not be run: they lower the coverage, never the score. One line per check and reason, what broke first,
 * with the documents it speaks of.
 */
export function viewNotRun(rows: readonly Finding[], { names, kinds, language }: Shown): NotRunView[] {
  const lines = new Map<string, NotRunView>();
  for (const row of rows.filter((one) => one.verdict === "could-not-run")) {
    const { check, documentId, why } = fromRow(row);
    const said = sayWhy(why, documentId ? (kinds.get(documentId) ?? null) : null, language);
    const id = `${check}\n${said}`;
    const name = documentId ? names.get(documentId) : undefined;
    const before = lines.get(id);
    lines.set(id, {
      id,
      title: titleOf(check, language),
      why: said,
      broke: why !== undefined && "broke" in why,
      documents: [...(before?.documents ?? []), ...(name ? [name] : [])],
    });
  }
  return [...lines.values()].sort((a, b) => Number(b.broke) - Number(a.broke));
}

/** Checks that passed, each once with how often; those that say where they saw it can be opened. */
export function viewPassed(rows: readonly Finding[], shown: Shown): PassedView[] {
  const passed = new Map<string, PassedView>();
  for (const row of rows.filter((one) => one.verdict === "pass")) {
    const one = { id: row.id, ...fromRow(row) };
    const before = passed.get(row.check);
    passed.set(row.check, {
      title: titleOf(row.check, shown.language),
      count: (before?.count ?? 0) + 1,
      settled: [...new Set([...(before?.settled ?? []), ...settledOf(one, shown.language)])],
      shown: [...(before?.shown ?? []), ...(one.box ? [viewFinding(one, "jade", shown)] : [])],
    });
  }
  return [...passed.values()];
}

const settledOf = (one: Found, language: Language) => [saySettled(one, language)].filter((said) => said !== null);

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
