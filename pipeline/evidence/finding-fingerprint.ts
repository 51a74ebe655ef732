import type { Finding } from "@/domain/checks/check";
import { hashInput } from "../hash-input";

type Told = Pick<Finding, "check" | "documentId" | "saw" | "with">;

/**
 * The same for two rows that say the same: one case, one document, one check, the same content. The day of a run and the
 * version of a check are no part of it, so a finding that a later run repeats keeps what people said of it.
 */
export function findingFingerprint(caseId: string, { check, documentId, saw, with: others }: Told): string {
  const { today: _, ...content } = saw;
  return hashInput({ caseId, documentId, check, saw: content, with: [...(others ?? [])].sort() });
}
