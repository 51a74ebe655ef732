import type { CheckedDocument } from "../checks/check";
import { textOf } from "../documents/fact";
import { signShowsName } from "../values/sign-shows-name";
import type { CaseAnswer, CaseEvidence, Sighting } from "./corroboration";
import { gravityOf } from "./gravity-of-sighting";
import { isApplicant } from "./is-applicant";
import { holdersNamed } from "./parties-named";

/** How a paper that two applicants show stands to the two: "partner" both are named, "own" only ours is, else who was first. */
export type Standing = Required<Pick<CaseAnswer, "verdict" | "severity">> & {
  where: "partner" | "own" | "elsewhere" | "later";
};

type Applicant = { name: string; uscc: string | null };

/**
 * How grave it is that another applicant showed this too, fair to both: buyer and seller may both hold one invoice, and
 * whoever a paper names is not to blame for a stranger who shows it, even one who came first. Where it names neither, or
 * the other is unknown, whoever came second has the copy.
 */
export function standingOf(sighting: Sighting, { attestation, documents }: CaseEvidence): Standing {
  const document = documents.find((one) => one.id === sighting.documentId);
  const byTime: Standing = {
    ...(gravityOf(sighting) as Required<Pick<CaseAnswer, "verdict" | "severity">>),
    where: sighting.shownFirst ? "later" : "elsewhere",
  };
  if (!document || !sighting.otherApplicant) return byTime;
  const mine = namesOf(document, attestation);
  const theirs = namesOf(document, sighting.otherApplicant);
  if (mine.length === 0 && theirs.length > 0) return { verdict: "fail", severity: "high", where: "elsewhere" };
  if (mine.length > 0 && theirs.length === 0) return { verdict: "concern", severity: "info", where: "own" };
  if (mine.length > 0 && theirs.some((side) => !mine.includes(side)))
    return { verdict: "concern", severity: "info", where: "partner" };
  return byTime;
}

/** The sides of the document on which this applicant is named. */
function namesOf({ kind, fields }: CheckedDocument, { name, uscc }: Applicant): string[] {
  if (kind === "storefront-photo") {
    const sign = textOf(fields, "signText");
    return sign && signShowsName(sign, name) ? ["sign"] : [];
  }
  const applicant = { name, uscc, aliases: [] };
  return (holdersNamed[kind] ?? [])
    .filter(([named, id]) => isApplicant(applicant, textOf(fields, named), id ? textOf(fields, id) : null))
    .map(([named]) => named);
}
