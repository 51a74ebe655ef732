import type { Fact, KindId } from "../documents/kind";
import type { Policy } from "../scorecard/policy";

/** The best first. */
export const anchors = [
  "confirmed",
  "textLayer",
  "selfOnly",
] as const satisfies readonly (keyof Policy["anchorWeights"])[];

/**
 * What stands behind an amount besides the applicant's own page: a structured file of the tax bureau, the invoice's checked
 * QR code or a third party (confirmed), an undisturbed text layer, or nothing (self-only). A structured invoice that the
 * seller's own software writes (UBL, Factur-X) says no more than the seller does: it counts as an undisturbed text.
 */
export function anchorOf(fact: Fact | undefined, policy: Policy, kind?: KindId): keyof Policy["anchorWeights"] {
  if (!fact) return "selfOnly";
  if (fact.standing.by === "third-party") return "confirmed";
  const agreeing = [
    fact.rung,
    ...(fact.others ?? []).filter((other) => other.value === fact.value).map((other) => other.rung),
  ];
  if (agreeing.some((rung) => policy.rungsThatConfirm.includes(rung)) && fact.rung !== "declared")
    return kind === "invoice" && !agreeing.includes("signed-xml") ? "textLayer" : "confirmed";
  return fact.rung === "pdf-text" ? "textLayer" : "selfOnly";
}
