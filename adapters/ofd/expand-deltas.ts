/** How many deltas one run of text may have: a page holds a few thousand characters. */
const most = 10_000;

/**
 * The steps between characters of an OFD TextCode. "g 10 6.5" is short for ten times 6.5 (GB/T 33190-2016, 11.3).
 */
export function expandDeltas(text: string | undefined): number[] {
  const words = (text ?? "").trim().split(/\s+/).filter(Boolean);
  const out: number[] = [];
  for (let at = 0; at < words.length && out.length < most; at++) {
    if (words[at] === "g") {
      const count = Math.min(most - out.length, Math.max(0, Number(words[at + 1]) || 0));
      out.push(...new Array<number>(count).fill(Number(words[at + 2]) || 0));
      at += 2;
    } else out.push(Number(words[at]) || 0);
  }
  return out;
}
