import type { Finding } from "@/domain/checks/check";
import { log } from "../log";

/** Logs each check that broke: which and on what. What it said is kept in the finding alone, for it may name a person. */
export function logBroken(findings: readonly Finding[], subject: string): void {
  for (const { check, version, documentId, why } of findings) {
    if (why && "broke" in why) log("check.broke", { check, version, subject, documentId });
  }
}
