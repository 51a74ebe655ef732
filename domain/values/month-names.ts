/** Month names in English, German and French, folded (lower case, no accents), January first. */
const names: readonly (readonly string[])[] = [
  ["january", "januar", "janner", "janvier"],
  ["february", "februar", "fevrier"],
  ["march", "marz", "maerz", "mars", "mrz"],
  ["april", "avril"],
  ["may", "mai"],
  ["june", "juni", "juin"],
  ["july", "juli", "juillet"],
  ["august", "aout"],
  ["september", "septembre", "sept"],
  ["october", "oktober", "octobre"],
  ["november", "novembre"],
  ["december", "dezember", "decembre"],
];

const fold = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\.$/, "").toLowerCase();

/**
 * The month (1..12) that `word` names in English, German or French, in full or cut to three letters or more; null when it
 * names none or more than one ("jui").
 */
export function monthOfName(word: string): number | null {
  const wanted = fold(word);
  if (wanted.length < 3) return null;
  const hits = names.flatMap((forms, index) => (forms.some((form) => form.startsWith(wanted)) ? [index + 1] : []));
  return hits.length === 1 ? hits[0]! : null;
}
