import type { Reading } from "../../reading";
import type { DocumentKind, Fields } from "../kind";
import { rewrittenLine, type Settled } from "./rewritten-line";
import { isAsLong, verdictsOn } from "./verdict";

/** A fact that becomes this much surer, its lines being no clearer, is confirmed: by a sum, a check digit, a second place. */
const confirmed = 0.08;
const lost = 0.03;
/** A fact said this surely, on a line that is in doubt, has something else that speaks for it. */
const proven = 0.95;
/** How likely a text must have been thought that may speak up for a silent fact by its form alone. */
const likelyForm = 0.3;
/** Each try is one more extraction. */
const mostTries = 8;

/** Verdicts by page and line. */
type Verdicts = Map<string, Settled[]>;

/**
 * The reading with its second looks judged: what was read alike twice is clear; what was outvoted is put right; where
 * looks differ, another text is taken only when the document's own sums, check digits or forms speak for it; all else
 * stays as first read, and doubtful. The answer has no second looks any more.
 */
export function settled(reading: Reading, kind: DocumentKind): Reading {
  const verdicts = verdictsOf(reading);
  const open = [...verdicts.values()].flatMap((list) =>
    list.flatMap((verdict, place) =>
      verdict.says === "agreed" ? [] : verdict.rivals.map((rival) => ({ list, place, rival })),
    ),
  );
  let fields = open.length > 0 ? kind.extract(rebuilt(reading, verdicts)) : {};
  for (const { list, place, rival } of open.slice(0, mostTries)) {
    const before = list[place]!;
    if (before.by) continue;
    list[place] = { ...before, text: rival.text };
    const found = kind.extract(rebuilt(reading, verdicts));
    const likely = rival.share >= likelyForm && isAsLong(rival.text, before.text);
    const by = reasonFor(found, fields, kind, likely);
    list[place] = by ? { ...list[place]!, by } : before;
    if (by) fields = found;
  }
  return rebuilt(reading, verdicts);
}

function verdictsOf(reading: Reading): Verdicts {
  const verdicts: Verdicts = new Map();
  for (const page of reading.pages) {
    for (const [line, text] of page.lines.entries()) {
      if (text.again) verdicts.set(`${page.number}:${line}`, verdictsOn(text));
    }
  }
  return verdicts;
}

/**
 * What speaks for another text: `proof` when a fact is confirmed by it and none suffers, `form` when a silent fact gets
 * a value from a text that was likely anyway. Null when nothing does.
 */
function reasonFor(found: Fields, before: Fields, kind: DocumentKind, likely: boolean): "proof" | "form" | null {
  let reason: "proof" | "form" | null = null;
  for (const [name, { shape }] of Object.entries(kind.fields)) {
    if (shape === "text" || shape === "name") continue;
    const [now, then] = [found[name]?.confidence ?? 0, before[name]?.confidence ?? 0];
    if (now < then - lost) return null;
    if (then > 0 && now > then + confirmed) reason = "proof";
    else if (then === 0 && now >= proven) reason = "proof";
    else if (then === 0 && now > 0 && likely) reason ??= "form";
  }
  return reason;
}

function rebuilt(reading: Reading, verdicts: Verdicts): Reading {
  const pages = reading.pages.map((page) => ({
    ...page,
    lines: page.lines.map((line, index) => {
      const here = verdicts.get(`${page.number}:${index}`);
      return here ? rewrittenLine(line, here) : line;
    }),
  }));
  return { ...reading, pages };
}
