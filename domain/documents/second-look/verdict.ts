import type { SecondLook, TextLine } from "../../reading";

/**
 * What several looks at one part of a line come to. `agreed`: the second look says what the first said; `edged`: it
 * says the same and something before or behind, which is the rim of a neighbour; `outvoted`: two later looks say the
 * same thing against the first; `open`: the looks differ and nothing here settles it.
 */
export type Verdict = {
  start: number;
  end: number;
  says: "agreed" | "edged" | "outvoted" | "open";
  text: string;
  /** What else was seen there, with how much spoke for it (0..1), likeliest first. */
  rivals: readonly { text: string; share: number }[];
};

/** Two looks that outvote the first must both be this sure. */
const sureVote = 0.6;
/** What a look thinks less likely than this is never considered. */
const leastShare = 0.05;
const mostRivals = 2;

/** Whether two readings say the same: blanks do not count, and a point and a comma look alike. */
export const saysSame = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string) => text.normalize("NFKC").replace(/\s/g, "").replace(/[,'’]/g, ".");

/** The verdicts on a line, part by part. */
export function verdictsOn(line: TextLine): Verdict[] {
  const parts = new Map<string, SecondLook[]>();
  for (const look of line.again ?? []) {
    const key = `${look.start}-${look.end}`;
    parts.set(key, [...(parts.get(key) ?? []), look]);
  }
  return [...parts.values()].map((looks) => verdictOf(line, looks));
}

function verdictOf(line: TextLine, looks: readonly SecondLook[]): Verdict {
  const { start, end } = looks[0]!;
  const first = line.text.slice(start, end);
  const rivals = rivalsOf(first, looks);
  if (saysSame(looks[0]!.text, first)) return { start, end, says: "agreed", text: first, rivals };
  if (looks.some((look) => hasRim(look.text, first))) return { start, end, says: "edged", text: first, rivals: [] };
  const sure = looks.filter((look) => look.confidence >= sureVote && isAsLong(look.text, first));
  const alike = sure.filter((look) => saysSame(look.text, looks[0]!.text));
  if (alike.length < 2 || looks.some((look) => saysSame(look.text, first))) {
    return { start, end, says: "open", text: first, rivals };
  }
  const others = rivals.filter((rival) => !saysSame(rival.text, alike[0]!.text));
  return { start, end, says: "outvoted", text: alike[0]!.text, rivals: [...others, { text: first, share: 0.5 }] };
}

/** Whether a look is what was read first with a little more at one end. */
function hasRim(look: string, first: string): boolean {
  const [long, short] = [plain(look), plain(first)];
  return long.length > short.length && (long.startsWith(short) || long.endsWith(short));
}

/** Whether two readings have equally many letters and digits: marks are easily missed, a digit more or less is another number. */
export const isAsLong = (a: string, b: string): boolean => figures(a) === figures(b);
const figures = (text: string) => text.match(/[\p{L}\d|]/gu)?.length ?? 0;

/** Everything seen by a later look that the first did not say. */
function rivalsOf(first: string, looks: readonly SecondLook[]): { text: string; share: number }[] {
  const shares = new Map<string, number>();
  for (const look of looks) {
    for (const { text, confidence } of [look, ...(look.others ?? [])]) {
      if (text === "" || confidence < leastShare || saysSame(text, first)) continue;
      shares.set(text, Math.max(shares.get(text) ?? 0, confidence));
    }
  }
  return [...shares]
    .map(([text, share]) => ({ text, share }))
    .sort((a, b) => b.share - a.share)
    .slice(0, mostRivals);
}
