import type { Day } from "../values/day";
import type { Answer, Check, CheckedDocument, Finding } from "./check";
import { checks } from "./index";

/**
 * Runs every check that applies to the document's kind and answers one finding each. A check that lacks a fact, or that
 * crashes, answers `could-not-run`: never a pass, never a fail.
 */
export function runChecks(
  document: CheckedDocument,
  context: { today: Day },
  list: readonly Check[] = checks,
): Finding[] {
  return list
    .filter((check) => check.kinds === "all" || check.kinds.includes(document.kind))
    .map((check) => toFinding(check, document, answerOf(check, document, context)));
}

function answerOf(check: Check, document: CheckedDocument, context: { today: Day }): Answer {
  if (check.needs.some((name) => !document.fields[name])) return { verdict: "could-not-run" };
  try {
    return check.run(document, context);
  } catch {
    return { verdict: "could-not-run" };
  }
}

function toFinding(check: Check, document: CheckedDocument, answer: Answer): Finding {
  const place =
    "severity" in answer
      ? { severity: answer.severity, page: answer.page ?? null, box: answer.box ?? null }
      : { severity: "info" as const, page: null, box: null };
  return {
    check: check.id,
    version: check.version,
    documentId: document.id,
    verdict: answer.verdict,
    saw: answer.saw ?? {},
    ...place,
  };
}
