import type { PlacedLine } from "../layout/placed-line";
import { isPlace } from "./address-blocks";
import { companySuffix, foldedName, nameIn } from "./party-names";

export type FoundName = { name: string; line: PlacedLine; sure: number };

/**
 * The sender by what speaks for it: a sender's line with an address, the top of the page, the same name again in the foot,
 * a web address that holds a word of the name, a company form. Null when too little does.
 */
export function sellerBySigns(lines: readonly PlacedLine[], not: readonly string[]): FoundName | null {
  const last = Math.max(...lines.map((line) => line.page), 1);
  const others = not.map(foldedName);
  const words = domainWords(lines);
  const top = topLine(lines);
  const folds = lines.map((line) => ({ line, text: foldedName(line.text) }));
  const scored = lines.flatMap((line) => {
    if (line.page > 1 && line.page < last) return [];
    const parts = senderParts(line);
    const name = nameIn(parts?.[0] ?? line.text);
    const folded = name ? foldedName(name) : "";
    if (!name || folded.length < 4 || others.includes(folded) || (!parts && isPlace(line.text))) return [];
    const same = folds
      .filter((other) => other.line !== line && other.text.startsWith(folded))
      .map((other) => other.line);
    const inFoot = (one: PlacedLine) => one.page === last && one.box[1] > 0.4 && one.box[1] > line.box[1] + 0.2;
    const suffixed = companySuffix.test(name);
    const head = line.page === 1 && line.box[1] < 0.3;
    const domain = words.some((word) => folded.includes(word));
    const score =
      (parts && head ? 3 : 0) +
      (head && same.some(inFoot) ? 2.5 : 0) +
      (domain ? 2 : 0) +
      (line === top ? 1.5 : 0) +
      (suffixed ? 1 : 0);
    const likely = suffixed || parts !== null || line === top || (head && same.some(inFoot));
    return likely && (head || suffixed) ? [{ name, line, score, suffixed }] : [];
  });
  const full = scored.filter((one) => one.suffixed || !scored.some((other) => isShortFor(one.name, other.name)));
  full.sort((a, b) => b.score - a.score || a.line.page - b.line.page || a.line.box[1] - b.line.box[1]);
  const [first] = full;
  if (!first || first.score < 2) return null;
  const rival = full.find((other) => foldedName(other.name) !== foldedName(first.name));
  const lead = first.score - (rival?.score ?? 0);
  return {
    name: first.name,
    line: first.line,
    sure: Math.min(0.88, 0.62 + 0.05 * Math.min(4, lead) + (first.score >= 4 ? 0.06 : 0)),
  };
}

/** Whether a name is a word of a longer one with its company form: the mark in a logo. */
const isShortFor = (short: string, long: string): boolean =>
  companySuffix.test(long) && long !== short && foldedName(long).includes(foldedName(short));

/** The parts of a sender's line, name first: "Au bon moulin SARL - 1242 chemin ... - 84340 Malaucène". */
export function senderParts(line: PlacedLine): string[] | null {
  for (const mark of [/\s+[-–·•|*]\s+|\s{3,}|[-–](?=\d{1,5}\s?\p{L})|\s?[·•|]\s?/u, /,\s*(?=\p{L}|\d)/u]) {
    const parts = line.text.split(mark);
    if (parts.length < 2 || !parts.slice(1).some((part) => isPlace(part))) continue;
    if (mark.source.startsWith(",") && (parts.length < 3 || /^\d/.test(parts[0]!) || /\d/.test(parts[0]!))) continue;
    if (nameIn(parts[0]!)) return parts;
  }
  return null;
}

/** Words of the web and mail addresses on the page, longest names of hosts only. */
function domainWords(lines: readonly PlacedLine[]): string[] {
  const hosts = lines.flatMap((line) =>
    [...line.text.matchAll(/(?:@|www\.)([a-z0-9-]+(?:\.[a-z0-9-]+)*)\.[a-z]{2,}/giu)].map((match) => match[1]!),
  );
  const words = hosts.flatMap((host) => host.toUpperCase().split(/[^A-Z0-9]+/));
  return [
    ...new Set(
      words.filter(
        (word) => word.length >= 4 && !/^(?:GMAIL|GOOGLEMAIL|OUTLOOK|HOTMAIL|YAHOO|MAIL|INFO|SHOP|ONLINE)$/.test(word),
      ),
    ),
  ];
}

/** The first line of the first page that could be a name. */
function topLine(lines: readonly PlacedLine[]): PlacedLine | null {
  const first = lines.filter(
    (line) => line.page === 1 && line.box[1] < 0.2 && nameIn(line.text) && !isPlace(line.text),
  );
  return [...first].sort((a, b) => a.box[1] - b.box[1])[0] ?? null;
}
