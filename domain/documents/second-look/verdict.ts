import type { SecondLook, TextLine } from "../../reading";
import { parseDay } from "../../values/parse-day";

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

/** Whether two readings say the same: the same day, or the same text but for blanks, a point and a comma being alike. */
export const saysSame = (a: string, b: string): boolean => plain(a) === plain(b) || sameDay(a, b);
const sameDay = (a: string, b: string) => /\d{4}/.test(a) && (parseDay(a) ?? "a") === (parseDay(b) ?? "b");
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

/** Whether two readings have equally many digits, or figures at all: marks are easily missed, a digit more is another number. */
export const isAsLong = (a: string, b: string): boolean =>
  count(a, /\d/g) === count(b, /\d/g) || count(a, /[\p{L}\d|]/gu) === count(b, /[\p{L}\d|]/gu);
const count = (text: string, figure: RegExp) => text.match(figure)?.length ?? 0;

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
