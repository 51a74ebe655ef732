import type { Reading, TextLine } from "../../reading";
import type { DocumentKind, Fields } from "../kind";
import { putIn } from "./put-in";
import { type Verdict, verdictsOn } from "./verdict";

/** Clearness of a line's numbers by what the looks came to. */
const clearness = { agreed: 0.99, edged: 0.97, outvoted: 0.86, open: 0.75, proven: 0.97 } as const;

type Open = { page: number; line: number; verdict: Verdict };
type Settled = Verdict & { proven?: true };

/** A fact is proven when its kind says it this surely: a sum, a check digit or a second place confirms it. */
const proven = 0.95;
const shown = 0.9;
const mostTries = 8;

/**
 * The reading with its second looks judged: what was read alike twice is clear; what was outvoted is put right; where
 * looks differ, another reading is taken only when the document's own sums, check digits or forms speak for it; all
 * else stays as first read, and doubtful. The answer has no second looks any more.
 */
export function settled(reading: Reading, kind: DocumentKind): Reading {
  const verdicts = new Map<string, Settled[]>();
  const open: Open[] = [];
  for (const page of reading.pages) {
    for (const [line, text] of page.lines.entries()) {
      if (!text.again) continue;
      const here = verdictsOn(text);
      verdicts.set(`${page.number}:${line}`, here);
      for (const verdict of here)
        if (verdict.rivals.length > 0 && verdict.says !== "agreed") open.push({ page: page.number, line, verdict });
    }
  }
  const build = () => rebuilt(reading, verdicts);
  let best = build();
  if (open.length === 0) return best;
  let fields = kind.extract(best);
  let tries = 0;
  for (const { page, line, verdict } of open) {
    const list = verdicts.get(`${page}:${line}`)!;
    const place = list.indexOf(verdict);
    for (const rival of verdict.rivals) {
      if (tries++ >= mostTries) return best;
      const kept = list[place]!;
      list[place] = { ...verdict, text: rival.text, proven: true };
      const tried = build();
      const found = kind.extract(tried);
      if (speaksFor(found, fields, kind, rival.share)) [best, fields] = [tried, found];
      else list[place] = kept;
    }
  }
  return best;
}

/**
 * Whether facts with another reading are better: a fact becomes proven that was not, and none is lost. A reading that a
 * look held for the likeliest may also speak up where a fact was silent for want of form.
 */
function speaksFor(found: Fields, before: Fields, kind: DocumentKind, share: number): boolean {
  let better = false;
  for (const [name, { shape }] of Object.entries(kind.fields)) {
    if (shape === "text" || shape === "name") continue;
    const [now, then] = [found[name]?.confidence ?? 0, before[name]?.confidence ?? 0];
    if (then >= shown && now < then - 0.05) return false;
    if (now >= proven && then < shown) better = true;
    if (then === 0 && now > 0 && share >= 0.5) better = true;
    if (then > 0 && now === 0) return false;
  }
  return better;
}

function rebuilt(reading: Reading, verdicts: ReadonlyMap<string, readonly Settled[]>): Reading {
  const pages = reading.pages.map((page) => ({
    ...page,
    lines: page.lines.map((line, index) => {
      const here = verdicts.get(`${page.number}:${index}`);
      return here ? rewritten(line, here) : line;
    }),
  }));
  return { ...reading, pages };
}

/** The line with its parts as judged, from the right so that places stay true. */
function rewritten(line: TextLine, verdicts: readonly Settled[]): TextLine {
  const covered = verdicts.reduce((sum, { start, end }) => sum + end - start, 0);
  let { again: _, ...out }: TextLine = line;
  for (const { start, end, text } of [...verdicts].sort((a, b) => b.start - a.start)) {
    if (text !== line.text.slice(start, end)) out = putIn(out, start, end, text);
  }
  const least = Math.min(...verdicts.map((one) => clearness[one.proven ? "proven" : one.says]));
  const agreed = verdicts.every((one) => one.says === "agreed");
  // The words beside a number were not read again: they gain nothing unless the number is most of the line.
  const confidence = agreed
    ? covered > 0.3 * line.text.length
      ? Math.max(line.confidence, least)
      : line.confidence
    : Math.min(line.confidence, least);
  return { ...out, confidence };
}
