import { freshCode } from "../checks/fresh-code";
import type { Given } from "../recommendation/trades";

/** The photos that show a live code and that nothing grave speaks against: taken on the spot, by whoever applies. */
export function shownLive(
  { documents, findings }: Pick<Given, "documents" | "findings">,
  bad: ReadonlySet<string>,
): string[] {
  const live = new Set(
    findings.filter((one) => one.check === freshCode.id && one.verdict === "pass").map((one) => one.documentId),
  );
  return documents.filter((document) => live.has(document.id) && !bad.has(document.id)).map((document) => document.id);
}
