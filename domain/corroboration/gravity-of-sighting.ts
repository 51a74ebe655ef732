import type { CaseAnswer, Sighting } from "./corroboration";

/**
 * How grave it is that another applicant showed the same: whoever shows it second has a copy in hand (fail), whoever was
 * first is only told apart from the copy (a slight concern), so that a thief does not cost the owner of the thing a line.
 */
export function gravityOf(sighting: Sighting): Pick<CaseAnswer, "verdict" | "severity"> {
  return sighting.shownFirst ? { verdict: "concern", severity: "info" } : { verdict: "fail", severity: "high" };
}
