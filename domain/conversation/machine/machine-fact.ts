/** One fact that a model is shown and may cite: a running name of no meaning elsewhere, and one sentence. */
export type MachineFact = { id: string; text: string };

/** Facts numbered as they come: F1, F2 ... Empty ones are left out. */
export function numbered(texts: readonly (string | null)[]): MachineFact[] {
  return texts.flatMap((text) => (text ? [text] : [])).map((text, index) => ({ id: `F${index + 1}`, text }));
}
