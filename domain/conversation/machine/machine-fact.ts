/**
 * One fact that a model is shown and may cite: a running name of no meaning elsewhere, and one sentence. `evidence` marks
 * one that holds words of the applicant's or of a paper's: it can be repeated, but it backs no judgement.
 */
export type MachineFact = { id: string; text: string; evidence?: true };

/** Facts numbered as they come: F1, F2 ... Empty ones are left out. */
export function numbered(facts: readonly (Omit<MachineFact, "id"> | null)[]): MachineFact[] {
  return facts.flatMap((fact) => (fact ? [fact] : [])).map((fact, index) => ({ id: `F${index + 1}`, ...fact }));
}
