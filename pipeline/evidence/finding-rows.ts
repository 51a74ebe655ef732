import type { Finding, Severity, Verdict, WhyNotRun } from "@/domain/checks/check";
import type { Box } from "@/domain/values/box";
import type { WordValues } from "@/domain/words";
import type { Prisma, Finding as Row } from "@/prisma/generated/client";

/** A finding as a new row, dated by the database. */
export function toRow(finding: Finding, of: { caseId: string; runId: string }): Prisma.FindingCreateManyInput {
  return {
    ...of,
    documentId: finding.documentId,
    check: finding.check,
    version: finding.version,
    verdict: finding.verdict,
    severity: finding.severity,
    saw: JSON.parse(JSON.stringify(finding.saw)),
    with: [...(finding.with ?? [])],
    page: finding.page,
    box: finding.box ? [...finding.box] : undefined,
    why: finding.why ? JSON.parse(JSON.stringify(finding.why)) : undefined,
  };
}

/** A stored finding as the rules know it. */
export function fromRow(row: Row): Finding {
  return {
    check: row.check,
    version: row.version,
    documentId: row.documentId,
    with: row.with,
    verdict: row.verdict as Verdict,
    severity: row.severity as Severity,
    saw: row.saw as WordValues,
    page: row.page,
    box: row.box as Box | null,
    ...(row.why ? { why: row.why as WhyNotRun } : {}),
  };
}
