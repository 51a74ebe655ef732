/** Where a label stands in a text: what comes before it, what comes after it (separators dropped), wrong characters. */
export type LabelMatch = { label: string; start: number; before: string; rest: string; slips: 0 | 1 };

type Folded = { text: string; places: number[] };

/** Separators between a label and its value. */
const separators = /^[\s:：;；.．。·,，\-–—=＝_|)）\]】#]+/;
const ideograph = /\p{Script=Han}/u;

/** Upper case, half width, no spaces; `places` leads each kept character back to the original. */
function fold(text: string): Folded {
  let folded = "";
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kept = text[at]!.normalize("NFKD")
      .replace(/[\s\p{M}·'’]/gu, "")
      .toUpperCase();
    for (const character of kept) {
      folded += character;
      places.push(at);
    }
  }
  return { text: folded, places };
}

/** Labels this long may hold one wrong character: a shorter one would turn into another word. */
const forgives = (label: string) => label.length >= (ideograph.test(label) ? 4 : 5);

/** Characters of `text` from `at` that spell `label` with at most one wrong, missing or extra one; null when none do. */
function spelled(text: string, at: number, label: string): { length: number; slips: 0 | 1 } | null {
  if (text.startsWith(label, at)) return { length: label.length, slips: 0 };
  if (!forgives(label)) return null;
  let same = 0;
  while (same < label.length && text[at + same] === label[same]) same++;
  const tail = label.slice(same + 1);
  if (text.startsWith(tail, at + same + 1) && at + same < text.length) return { length: label.length, slips: 1 };
  if (same === 0) return null;
  if (same < label.length - 1 && text.startsWith(tail, at + same)) return { length: label.length - 1, slips: 1 };
  if (text.startsWith(label.slice(same), at + same + 1)) return { length: label.length + 1, slips: 1 };
  return null;
}

const letter = /\p{L}/u;

/** Latin labels end where the word ends; a value glued on is told by a change of case, a digit or a currency code. */
function endsWord(text: string, end: number, label: string): boolean {
  const next = text[end];
  if (next === undefined || !letter.test(next) || ideograph.test(next) || ideograph.test(label.at(-1)!)) return true;
  if (/^(RM|EUR|USD|GBP|CNY|INR|CHF|MYR|SGD)/.test(text.slice(end))) return true;
  return /\p{Ll}/u.test(text[end - 1]!) && /\p{Lu}/u.test(next);
}

function beginsWord(text: string, start: number, label: string): boolean {
  const before = text[start - 1];
  return start === 0 || ideograph.test(label[0]!) || !letter.test(before!);
}

/**
 * Finds the first of `labels` in `text`, forgiving inner spaces, case, accents, width and, in longer labels, one wrong
 * character. `anywhere` looks inside the text too, else only at its beginning; `exact` forgives no character
 * (where one character makes another label: 借方合计, 贷方合计). List longer labels first: the first hit wins.
 */
export function matchLabel(
  text: string,
  labels: readonly string[],
  options: { anywhere?: boolean; exact?: boolean } = {},
): LabelMatch | null {
  const folded = fold(text);
  let slipped: LabelMatch | null = null;
  for (const label of labels) {
    const wanted = fold(label).text;
    const last = options.anywhere ? folded.text.length - wanted.length + 1 : 0;
    for (let at = 0; at <= last; at++) {
      const hit = spelled(folded.text, at, wanted);
      if (!hit || (options.exact && hit.slips > 0)) continue;
      const start = folded.places[at]!;
      const end = (folded.places[at + hit.length - 1] ?? text.length - 1) + 1;
      if (!beginsWord(text, start, wanted) || !endsWord(text, end, wanted)) continue;
      const match = {
        label,
        start,
        before: text.slice(0, start),
        rest: text.slice(end).replace(separators, ""),
        slips: hit.slips,
      };
      if (hit.slips === 0) return match;
      slipped ??= match;
    }
  }
  return slipped;
}
