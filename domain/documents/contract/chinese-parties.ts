import { linesRightOf } from "../layout/neighbours";
import type { PlacedLine } from "../layout/placed-line";
import { type ContractText, lineUnder } from "./contract-text";
import { chineseName, endsLikeBusiness } from "./party-name";
import { chineseRole, roleKey } from "./roles";

/** One place where a contract names a party: its key (甲, 乙, or what it is called), the name and its lines. */
export type PartyMention = { key: string; name: string; lines: readonly PlacedLine[]; signed: boolean };

const label = new RegExp(
  `(?:(?<![\\p{Script=Han}"“'])|(?<=[司店厂部队社行心])(?=[甲乙买卖供需]\\s*方\\s*(?:\\([^()\\n]{0,18}\\))?\\s*:))(${chineseRole})[】\\]]?\\s*((?:\\([^()\\n:]{0,18}(?:\\)|(?=:))\\s*)*)(?:单位名称|名\\s*称|单位|全称)?\\s*(:|[.;](?=\\s*\\p{Script=Han}{4})|\\s|$)\\s*`,
  "gu",
);
/** "承运方：X（以下简称“乙方”）": what the party is called stands behind its name. */
const calledAfter = /\([^()]{0,4}简称[^()]{0,8}\)/u;
const own = /(?:单位名称|企业名称|名\s*称|单位)\s*(?:\([^()\n]{0,6}\))?\s*:\s*/u;
const signature = /章|签字|签名/u;

/** Every mention of a party beside its label, in reading order. */
export function chineseParties(text: ContractText): PartyMention[] {
  const lines = text.rows.flatMap((row) => row.lines);
  const pages = [...new Set(lines.map((line) => line.page))];
  const beside = pages.flatMap((page) => {
    const ofPage = lines.filter((line) => line.page === page);
    return ofPage.flatMap((line) => besideLabels(ofPage, line));
  });
  return [...beside, ...underHeadings(text)];
}

function besideLabels(lines: readonly PlacedLine[], line: PlacedLine): PartyMention[] {
  const hits = [...line.text.matchAll(label)];
  return hits.flatMap((hit, index) => {
    const colon = hit[3] !== "" && hit[3]!.trim() !== "";
    const leads = line.text.slice(0, hit.index).trim() === "" || index > 0 || colon;
    if (!leads) return [];
    const rest = line.text.slice(hit.index + hit[0].length, hits[index + 1]?.index);
    const key = roleKey(hit[1]!, `${hit[2]}${calledAfter.exec(rest)?.[0] ?? ""}`);
    const found = named(lines, line, rest, colon, index < hits.length - 1);
    const signed = signature.test(hit[2] ?? "");
    return found && !goesOnUnread(lines, found, rest) ? [{ key, signed, ...found }] : [];
  });
}

type Found = Pick<PartyMention, "name" | "lines">;

/** Whether only the beginning of a name was read: a seal over it broke the print into pieces that mix with its letters. */
function goesOnUnread(lines: readonly PlacedLine[], { name, lines: own }: Found, rest: string): boolean {
  const last = own.at(-1)!;
  if (endsLikeBusiness(name)) return false;
  if (own.length === 1 && rest.includes(`${name}、`)) return true;
  const [left, top, width, height] = last.box;
  // Page widths are shorter than page heights: a letter is wider than it is tall, in shares of the page.
  const letter = 1.5 * height;
  return lines.some(({ page, box, text }) => {
    if (page !== last.page || box === last.box || !/\p{Script=Han}/u.test(text)) return false;
    const off = Math.abs(box[1] + box[3] / 2 - top - height / 2);
    return off < 0.5 * height && box[0] > left && Math.abs(box[0] - left - width) < letter;
  });
}

/** The name that follows a label: in the rest of its line, in the next cell, or below it where the cell is narrow. */
function named(
  lines: readonly PlacedLine[],
  line: PlacedLine,
  rest: string,
  colon: boolean,
  more: boolean,
): Found | null {
  if (rest.replace(/[\s_]/g, "") !== "") {
    const found = more ? single(rest, line) : continued(lines, line, rest);
    return found && (colon || endsLikeBusiness(found.name)) ? found : null;
  }
  if (more) return null;
  const cell = cellRightOf(lines, line);
  const right = cell[0];
  if (right && !new RegExp(`^(?:${chineseRole})`, "u").test(right.text)) {
    const joined = cell.length > 1 ? chineseName(cell.map(({ text }) => text.trim()).join("")) : null;
    const found =
      joined && endsLikeBusiness(joined) ? { name: joined, lines: cell } : continued(lines, right, right.text);
    if (found && (colon || endsLikeBusiness(found.name) || /^\p{Script=Han}{2,4}$/u.test(found.name))) return found;
  }
  const under = colon ? lineUnder(lines, line) : undefined;
  const found = under && !under.text.includes(":") ? continued(lines, under, under.text) : null;
  return found && endsLikeBusiness(found.name) ? found : null;
}

/** The lines of the cell right of a label: two where a long name was broken within it. */
function cellRightOf(lines: readonly PlacedLine[], label: PlacedLine): PlacedLine[] {
  const first = linesRightOf(lines, label)[0];
  const middle = label.box[1] + label.box[3] / 2;
  const off = first ? Math.abs(first.box[1] + first.box[3] / 2 - middle) : 0;
  if (first && off < 0.35 * label.box[3] && endsLikeBusiness(first.text.trim())) return [first];
  const near = lines.filter(
    (line) =>
      line.page === label.page &&
      line.box[0] > label.box[0] + label.box[2] * 0.5 &&
      Math.abs(line.box[1] + line.box[3] / 2 - middle) < 1.25 * label.box[3] &&
      (!first || Math.abs(line.box[0] - first.box[0]) < 0.03),
  );
  return near.length > 1 ? near.sort((a, b) => a.box[1] - b.box[1]) : first ? [first] : [];
}

function single(text: string, line: PlacedLine): Found | null {
  const name = chineseName(text);
  return name ? { name, lines: [line] } : null;
}

/** A name, with what of it ran over to the next line of its column. */
function continued(lines: readonly PlacedLine[], line: PlacedLine, text: string): Found | null {
  const name = chineseName(text);
  if (!name) return null;
  const whole = name.length >= text.replace(/[\s_]/g, "").length;
  const under = whole && name.length > 4 ? lineUnder(lines, line) : undefined;
  const tail =
    under && !under.text.includes(":") ? /^\s*[\p{Script=Han}()]{1,24}$/u.exec(under.text)?.[0].trim() : undefined;
  if (!under || !tail) return { name, lines: [line] };
  const goesOn = endsLikeBusiness(name)
    ? /^\p{Script=Han}{0,8}分(?:公司|店|厂|部)$/u.test(tail)
    : endsLikeBusiness(tail) || (tail.length <= 2 && endsLikeBusiness(name + tail));
  return goesOn ? { name: name + tail, lines: [line, under] } : { name, lines: [line] };
}

/** Signature tables: the roles stand as headings, "单位名称（章）：…" below each. */
function underHeadings({ rows }: ContractText): PartyMention[] {
  const heading = new RegExp(`^(${chineseRole})\\s*(\\([^()]{0,12}\\))?$`, "u");
  const mentions: PartyMention[] = [];
  let columns: { key: string; middle: number }[] = [];
  const lines = rows.flatMap((row) => row.lines);
  for (const row of rows) {
    const roles = row.lines.flatMap((line) => {
      const match = heading.exec(line.text.trim());
      return match ? [{ key: roleKey(match[1]!, match[2]), middle: line.box[0] + line.box[2] / 2 }] : [];
    });
    if (roles.length === 2) columns = roles;
    if (columns.length !== 2) continue;
    for (const line of row.lines) {
      const match = own.exec(line.text);
      if (!match || match.index > 3) continue;
      const found = continued(lines, line, line.text.slice(match.index + match[0].length));
      const border = (columns[0]!.middle + columns[1]!.middle) / 2;
      const column = columns[line.box[0] + 0.04 < border ? 0 : 1]!;
      if (found) mentions.push({ key: column.key, signed: true, ...found });
    }
  }
  return mentions.length > 0 ? mentions : sideBySide(lines);
}

/** Two "单位名称：…" side by side below headings that were not read: the left one is named first. */
function sideBySide(lines: readonly PlacedLine[]): PartyMention[] {
  const found = lines.flatMap((line) => {
    const match = /^\s*单位名称\s*(?:\([^()\n]{0,6}\))?\s*:\s*/u.exec(line.text);
    const name = match ? continued(lines, line, line.text.slice(match[0].length)) : null;
    return name ? [{ key: line.box[0] < 0.4 ? "column 1" : "column 2", signed: true, ...name }] : [];
  });
  return found.length === 2 && found[0]!.key !== found[1]!.key ? found : [];
}
