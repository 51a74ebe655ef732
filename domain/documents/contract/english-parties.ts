import { type FlowingText, linesAt } from "../layout/flowing-text";
import { linesRightOf } from "../layout/neighbours";
import type { PlacedLine } from "../layout/placed-line";
import type { PartyMention } from "./chinese-parties";
import { type ContractText, lineUnder } from "./contract-text";
import { englishName } from "./party-name";
import { englishRole, roleKey } from "./roles";

const defined = new RegExp(
  `\\(\\s*(?:hereinafter|hereafter|referred|the|together|collectively|as|called|to|[\\s,])*["“”'‘’]{0,2}\\s*(?:the\\s*)?(${englishRole})\\s*(?:["“”'‘’]{1,2}[^)]{0,30})?\\)`,
  "giu",
);

/** Parties defined in prose: 'between X ... (the "Seller") and Y ... ("Buyer")'. */
export function englishProseParties(flow: FlowingText): PartyMention[] {
  const hits = [...flow.text.matchAll(defined)].slice(0, 4);
  return hits.flatMap((hit, index) => {
    const start =
      index === 0 ? beginOfFirst(flow.text, hit.index) : hits[index - 1]!.index + hits[index - 1]![0].length;
    const between = flow.text.slice(start, hit.index);
    if (between.length > 500) return [];
    const skip = /^[\s,;]*(?:(?:and|AND|And)(?:\b|(?=\p{Lu})))?[\s:,;]*(?:\(?[12ab]\s?[.)])?\s*/u.exec(between)![0]
      .length;
    const name = englishName(between.slice(skip));
    if (!name) return [];
    return [
      {
        key: roleKey(hit[1]!),
        name,
        lines: linesAt(flow, start + skip, start + skip + name.length).lines,
        signed: false,
      },
    ];
  });
}

function beginOfFirst(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 500), at);
  const opening = [...before.matchAll(/(?:by\s*and\s*between|between|parties\s*:)[\s:]*|\(\s*[1a]\s*\)\s*/giu)].at(-1);
  if (opening) return Math.max(0, at - 500) + opening.index + opening[0].length;
  return text.lastIndexOf("\n", at - 1) + 1;
}

const labelled = new RegExp(`^\\s*(?:the\\s*)?(${englishRole})\\s*(?:\\([^)]{0,24}\\))?\\s*[:;]\\s*(.*)$`, "iu");
const bare = new RegExp(`^\\s*(?:the\\s*)?(${englishRole})\\s*$`, "iu");
const behalf = /^\s*(?:signed\s*)?for\s*and\s*on\s*behalf\s*of\s*:?\s*(.*)$/iu;
const forRole = new RegExp(`^\\s*for\\s*(?:and\\s*on\\s*behalf\\s*of\\s*)?the\\s*(${englishRole})\\s*:?\\s*$`, "iu");

/** Parties beside labels, in a table of parties or in the blocks where they sign. */
export function englishLabelledParties({ lines }: ContractText): PartyMention[] {
  return lines.flatMap((line) => {
    const place = (key: string, text: string, at: PlacedLine, signed: boolean): PartyMention[] => {
      const found = goneOn(lines, text, at);
      return found && (!signed || suffix.test(found.name)) ? [{ key, ...found, signed }] : [];
    };
    const sign = forRole.exec(line.text);
    const under = lineUnder(lines, line);
    if (sign) return under ? place(roleKey(sign[1]!), under.text, under, true) : [];
    const onBehalf = behalf.exec(line.text);
    if (onBehalf) return place(`signer ${line.box[0] < 0.45 ? 1 : 2}`, onBehalf[1]!, line, true);
    const match = labelled.exec(line.text);
    if (match?.[2]?.trim()) return place(roleKey(match[1]!), match[2], line, false);
    const role = (match ?? bare.exec(line.text))?.[1];
    const right = role ? linesRightOf(lines, line)[0] : undefined;
    return role && right && !bare.test(right.text) && !labelled.test(right.text)
      ? place(roleKey(role), right.text, right, false)
      : [];
  });
}

/** A name, with its end from the next line of its column where a narrow block broke it. */
function goneOn(
  lines: readonly PlacedLine[],
  text: string,
  at: PlacedLine,
): Pick<PartyMention, "name" | "lines"> | null {
  const name = englishName(text);
  if (!name || suffix.test(name) || name.length < text.trim().length) return name ? { name, lines: [at] } : null;
  const under = lineUnder(lines, at);
  const whole = under && !under.text.includes(":") ? englishName(`${text} ${under.text}`) : null;
  return under && whole && suffixLast.test(whole) ? { name: whole, lines: [at, under] } : { name, lines: [at] };
}

/** What names of companies end with: beside a signature only such a name is believed, for persons sign there too. */
const suffix = /(?:Ltd|Limited|LLC|LLP|Inc|GmbH|plc|Corporation|Corp|S\.?A|B\.?V|Pte|Pty|Sdn|Bhd|\bCo)\b/u;
const suffixLast = /(?:Ltd|Limited|LLC|LLP|Inc|GmbH|plc|Corporation|Corp|S\.?A|B\.?V|Bhd|\bCo)\.?$/u;

/** A cover: the two names above and below a lone "and". */
export function englishCoverParties({ lines, rows }: ContractText): PartyMention[] {
  for (const [index, row] of rows.entries()) {
    if (!/^[\s–—-]*and[\s–—-]*$/iu.test(row.text) || row.lines.length !== 1) continue;
    const names = [rows[index - 1], rows[index + 1]].map((other) =>
      other?.lines.length === 1 ? englishName(other.text) : null,
    );
    if (!names[0] || !names[1] || !lines.length) continue;
    return names.map((name, at) => ({
      key: `cover ${at + 1}`,
      name: name!,
      lines: rows[index + (at === 0 ? -1 : 1)]!.lines,
      signed: false,
    }));
  }
  return [];
}
