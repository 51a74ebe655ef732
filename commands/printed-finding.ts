import type { Finding } from "@/domain/checks/check";
import { sayFinding } from "@/domain/review/findings";

/** A finding as the commands print it: one that speaks against something also says what was expected and what to do. */
export function printedFinding(finding: Finding): Record<string, unknown> {
  if (finding.verdict !== "concern" && finding.verdict !== "fail") return finding;
  const { expected, todo } = sayFinding(finding, "en");
  return { ...finding, expected, todo };
}
