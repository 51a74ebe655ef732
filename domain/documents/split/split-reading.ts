import type { Reading, StructuredPart } from "../../reading";
import { textOf } from "../fact";
import { kindById } from "../index";
import { recognise } from "../recognise";
import { areDifferent, type Identity, identityOf, isWhole } from "./identity";
import { type Part, type Piece, partOf } from "./part";
import { regionsOf } from "./regions-of";

type Group = { pieces: Piece[]; identity: Identity | null };

/**
 * The documents that one file holds, in the order people come upon them; one when there is any doubt. Told apart are
 * structured invoices of different numbers, pages that begin another invoice or licence, and several invoices or receipts
 * on one page. Pages that do not say who they are stay with those before them. Pure: the same reading, the same parts.
 */
export function splitReading(reading: Reading): readonly Part[] {
  const whole: Part = { reading, pieces: reading.pages.map(({ number }) => ({ page: number, region: null })) };
  const data = structuredGroups(reading);
  if (data.length === 1 || isLongPaper(reading)) return [whole];
  const groups = pieceGroups(reading);
  const parts = data.length > 1 ? joined(reading, data, groups) : groups.map(({ pieces }) => partOf(reading, pieces));
  if (parts.length < 2) return [whole];
  const last = parts.at(-1)!.reading;
  const unread = reading.pageCount - reading.pages.length;
  return parts.map((part) => (part.reading === last ? withUnread(part, unread) : part));
}

const withUnread = ({ reading, pieces }: Part, unread: number): Part => ({
  reading: { ...reading, pageCount: reading.pageCount + unread },
  pieces,
});

/** Contracts and statements have many pages, and may show invoices and numbers of others on them. */
function isLongPaper(reading: Reading): boolean {
  const first = reading.pages[0];
  const begins = first ? [partOf(reading, [{ page: first.number, region: null }]).reading] : [];
  return [reading, ...begins].some((one) => ["contract", "bank-statement"].includes(recognise(one).kind));
}

type Data = { number: string; parts: StructuredPart[] };

/** The structured invoices by number; what has no number goes with the one before it. */
function structuredGroups(reading: Reading): Data[] {
  const groups: Data[] = [];
  for (const part of reading.structured) {
    const number = numberOf(reading, part);
    const known = groups.find((group) => group.number === number);
    if (known) known.parts.push(part);
    else if (number) groups.push({ number, parts: [part] });
    else groups.at(-1)?.parts.push(part);
  }
  return groups;
}

function numberOf(reading: Reading, part: StructuredPart): string | null {
  const alone = { ...reading, pages: [], pageCount: 0, structured: [part] };
  const { kind } = recognise(alone);
  return kind === "unknown" ? null : textOf(kindById(kind).extract(alone), "invoiceNumber");
}

/** Each structured invoice with the pages that bear its number; pages of none go with the first. */
function joined(reading: Reading, data: readonly Data[], groups: readonly Group[]): Part[] {
  const ownerOf = (group: Group) => data.findIndex(({ number }) => number === group.identity?.number);
  const piecesOf = (index: number) =>
    groups.filter((group) => Math.max(0, ownerOf(group)) === index).flatMap((group) => group.pieces);
  return data.map(({ parts }, index) => partOf(reading, piecesOf(index), parts));
}

/** The pages and regions of the file, those of one document together. */
function pieceGroups(reading: Reading): Group[] {
  const groups: Group[] = [];
  for (const page of reading.pages) {
    const regions = regionsOf(reading, page);
    if (reading.pages.length === 1 && regions.length === 1) return [];
    for (const region of regions) place(groups, { page: page.number, region }, reading);
  }
  return groups;
}

/** Puts a piece with the document it belongs to, or begins a new one. */
function place(groups: Group[], piece: Piece, reading: Reading): void {
  const alone = partOf(reading, [piece]).reading;
  const identity = isLaterPage(alone) ? null : identityOf(alone);
  const current = groups.at(-1);
  if (!current) groups.push({ pieces: [piece], identity });
  else if (!identity) current.pieces.push(piece);
  else if (groups.every((group) => !group.identity)) {
    current.pieces.push(piece);
    current.identity = identity;
  } else {
    const same = groups.find((group) => group.identity && !areDifferent(group.identity, identity));
    const begins = !same && isWhole(identity) && isWhole(current.identity ?? identity);
    if (begins) groups.push({ pieces: [piece], identity });
    else (same ?? current).pieces.push(piece);
  }
}

const pageOf = [/\b(?:PAGE|SEITE|BLATT|P\.)\s*(\d{1,2})\s*(?:\/|OF|VON|DE|SUR)\s*(\d{1,2})\b/i, /第\s*(\d{1,2})\s*页/];

/** "Page 2 of 3": the page itself says that it goes on. */
function isLaterPage(reading: Reading): boolean {
  return reading.pages.some(({ lines }) =>
    lines.some(({ text }) => pageOf.some((pattern) => Number(pattern.exec(text.normalize("NFKC"))?.[1] ?? 1) > 1)),
  );
}
