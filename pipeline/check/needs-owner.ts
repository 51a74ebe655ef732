import type { CheckedDocument } from "@/domain/checks/check";

/** Why only the owner can help this document on, as a problem code, or null when it needs nobody. */
export function needsOwner(document: CheckedDocument): "unknown-kind" | "nothing-read" | null {
  if (document.kind === "unknown") return "unknown-kind";
  const isPhoto = document.kind === "storefront-photo" || document.kind === "vehicle-photo";
  return Object.keys(document.fields).length === 0 && !isPhoto ? "nothing-read" : null;
}
