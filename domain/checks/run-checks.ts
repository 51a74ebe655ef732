import type { Day } from "../values/day";
import type { WordValues } from "../words";
import type { Answer, Check, CheckedDocument, Finding } from "./check";
import { checks } from "./index";
import { sayCrash, whyOf } from "./why-not-run";
import { withoutIds } from "./without-ids";

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

type Outcome = Answer | { verdict: "could-not-run"; saw?: WordValues; broke: string };

function answerOf(check: Check, document: CheckedDocument, context: { today: Day }): Outcome {
  const lacks = check.needs.filter((name) => !document.fields[name]);
  if (lacks.length > 0) return { verdict: "could-not-run", lacks };
  try {
    return check.run(document, context);
  } catch (error) {
    return { verdict: "could-not-run", broke: sayCrash(error) };
  }
}

function toFinding(check: Check, document: CheckedDocument, answer: Outcome): Finding {
  const place = "page" in answer || "box" in answer ? answer : null;
  return {
    check: check.id,
    version: check.version,
    documentId: document.id,
    verdict: answer.verdict,
    saw: withoutIds(answer.saw),
    severity: "severity" in answer ? answer.severity : "info",
    // What speaks against a document as a whole is shown on its first page.
    page: place?.page ?? ("severity" in answer ? 1 : null),
    box: place?.box ?? null,
    ...whyOf(answer),
  };
}
