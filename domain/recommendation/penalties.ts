import type { Finding, Severity } from "../checks/check";
import type { Policy } from "../scorecard/policy";

/** What one check takes from the amount, in percent, and the documents it spoke against. */
export type Penalty = { check: string; documents: readonly string[]; percent: number };

/**
 * The findings that lower the amount, gravest first. A check counts once, at its gravest, however many pages it speaks of:
 * the same blur on ten photos is one doubt. Grave ones count for each document: two forgeries are two. Could-not-run is none
 * of them: it lowers coverage only.
 */
export function penaltiesOf(
  findings: readonly Finding[],
  policy: Policy,
  severities: readonly Severity[] = ["low", "medium", "high"],
): Penalty[] {
  const found = new Map<string, Penalty>();
  for (const finding of findings) {
    if ((finding.verdict !== "concern" && finding.verdict !== "fail") || !policy.weighs[finding.check]) continue;
    const percent = policy.penalties[finding.verdict][finding.severity];
    if (percent === 0 || !severities.includes(finding.severity)) continue;
    const key = `${finding.check}\n${finding.severity === "high" ? (finding.documentId ?? "") : "all"}`;
    const before = found.get(key) ?? { check: finding.check, documents: [], percent: 0 };
    const documents = [
      ...before.documents,
      ...(finding.documentId ? [finding.documentId] : []),
      ...(finding.with ?? []),
    ];
    found.set(key, {
      ...before,
      percent: Math.max(before.percent, percent),
      documents: [...new Set(documents)].sort(),
    });
  }
  return [...found.entries()]
    .sort(([a, x], [b, y]) => y.percent - x.percent || (a < b ? -1 : 1))
    .map(([, penalty]) => penalty);
}
