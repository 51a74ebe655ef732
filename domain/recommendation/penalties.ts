import type { Finding } from "../checks/check";
import type { Policy } from "../scorecard/policy";

/** One finding's weight on the amount, in percent. The same check about the same document counts once, at its gravest. */
export type Penalty = { check: string; documents: readonly string[]; percent: number };

/** The findings that lower the amount, gravest first. Could-not-run is none of them: it lowers coverage only. */
export function penaltiesOf(findings: readonly Finding[], policy: Policy): Penalty[] {
  const gravest = new Map<string, Penalty>();
  for (const finding of findings) {
    if ((finding.verdict !== "concern" && finding.verdict !== "fail") || !policy.weighs[finding.check]) continue;
    const percent = policy.penalties[finding.verdict][finding.severity];
    const key = `${finding.check}\n${finding.documentId ?? ""}`;
    if (percent > 0 && percent > (gravest.get(key)?.percent ?? 0)) {
      const documents = [...(finding.documentId ? [finding.documentId] : []), ...(finding.with ?? [])];
      gravest.set(key, { check: finding.check, documents, percent });
    }
  }
  return [...gravest.entries()]
    .sort(([a, x], [b, y]) => y.percent - x.percent || (a < b ? -1 : 1))
    .map(([, penalty]) => penalty);
}
