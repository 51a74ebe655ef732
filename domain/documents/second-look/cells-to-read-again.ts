import type { PageReading, Reading, TextLine } from "../../reading";
import type { Box } from "../../values/box";
import type { DocumentKind, Fact, Fields } from "../kind";
import { horizontalOverlap, verticalOverlap } from "../layout/box-union";
import { partOfBox } from "../layout/neighbours";
import { lettersAllowed, type NumericPart, numericParts, type Purpose } from "./numeric-parts";

/** A part of a line to be read again: which, where it stands, and what may come out. */
export type Cell = {
  page: number;
  /** The line's place in its page's list. */
  line: number;
  start: number;
  end: number;
  box: Box;
  tilt: number;
  purpose: Purpose;
  /** What was read there first. */
  first: string;
  allowed: string;
};

/** Facts said this surely are confirmed by something else already: a sum, a check digit, a second rung. */
const sureEnough = 0.96;
/** Lines seen this clearly are not read again for the sake of another fact. */
const clearEnough = 0.98;
const mostCells = 20;

const purposesOf: Partial<Record<string, readonly Purpose[]>> = {
  amount: ["amount"],
  day: ["day"],
  identifier: ["tax-id", "number", "code"],
  "words-amount": ["words-amount"],
  rows: ["amount"],
};

/** Scenes hold no cells: plates and signs have readers of their own. */
const scenes: ReadonlySet<string> = new Set(["vehicle-photo", "storefront-photo", "unknown"]);

type Place = Pick<Fact, "page" | "box">;
type Candidate = Cell & { worth: number };

/**
 * The cells of a reading where a second look pays: under facts that nothing confirms yet, at things that look like the
 * facts that are silent, and at doubtful sums beside unsure ones. What other rungs said is never read again.
 */
export function cellsToReadAgain(reading: Reading, kind: DocumentKind, fields: Fields): Cell[] {
  const wanted = scenes.has(kind.id) ? new Set<Purpose>() : wantedPurposes(kind, fields);
  if (wanted.size === 0) return [];
  const unsure = Object.values(fields).flatMap(unsurePlaces);
  const candidates = reading.pages.flatMap((page) =>
    page.lines.flatMap((line, index) => candidatesOn(page, line, index, wanted, unsure)),
  );
  return candidates
    .filter((one) => one.worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostCells)
    .map(({ worth: _, ...cell }) => cell);
}

/**
 * Where a fact is read again: at its own place while nothing confirms it, and where print says something else than the
 * QR code, the XML or the sums around it, before anybody is accused of it.
 */
function unsurePlaces(fact: Fact): Place[] {
  const broken = (fact.contradicted ?? []).filter(() => fact.rung === "ocr");
  const contradicts = (fact.others ?? []).filter(({ rung, value }) => rung === "ocr" && value !== fact.value);
  return [...(fact.rung === "ocr" && fact.confidence < sureEnough ? [fact] : []), ...contradicts, ...broken];
}

/** The purposes of this kind's facts that are unsure or silent. */
function wantedPurposes(kind: DocumentKind, fields: Fields): Set<Purpose> {
  const open = Object.entries(kind.fields).filter(([name]) => {
    const fact = fields[name];
    return !fact || unsurePlaces(fact).length > 0;
  });
  return new Set(open.flatMap(([, { shape }]) => purposesOf[shape] ?? []));
}

function candidatesOn(
  page: PageReading,
  line: TextLine,
  index: number,
  wanted: ReadonlySet<Purpose>,
  unsure: readonly Place[],
): Candidate[] {
  if (line.rung !== "ocr") return [];
  return numericParts(line.text)
    .filter((part) => wanted.has(part.purpose))
    .map((part) => {
      const box = boxOfPart(page, line, part);
      const first = line.text.slice(part.start, part.end);
      const cell = { first, page: page.number, line: index, ...part, box, tilt: line.tilt ?? 0 };
      const worth = isUnder(page, box, unsure) ? 2 : inItself.has(part.purpose) ? 0 : clearEnough;
      return { ...cell, allowed: lettersAllowed(part.purpose, first), worth: worth - line.confidence };
    });
}

/** Of these only what a fact was made of is looked at again; sums and days also where a fact is silent or must add up. */
const inItself: ReadonlySet<Purpose> = new Set(["number", "code"]);

function isUnder(page: PageReading, box: Box, places: readonly Place[]): boolean {
  return places.some(
    (place) =>
      place.page === page.number &&
      place.box !== null &&
      verticalOverlap(place.box, box) > 0.5 &&
      horizontalOverlap(place.box, box) > 0.5,
  );
}

/** Where the part stands; at the ends of its line the line's own edge is taken, which cuts no character. */
function boxOfPart(page: PageReading, line: TextLine, part: NumericPart): Box {
  const [left, top, width, height] = line.box;
  const [x, , wide] = partOfBox({ ...line, page: page.number }, part.start, part.end);
  const from = part.start === 0 ? left : x;
  const to = part.end === line.text.length ? left + width : x + wide;
  if (!line.tilt || Math.abs(line.tilt) > 45) return [from, top, to - from, height];
  return leaning([from, to], [left, top, width, height], line.tilt, page);
}

/** The upright box around a part of a leaning line. */
function leaning([from, to]: [number, number], [left, top, width, height]: Box, tilt: number, page: PageReading): Box {
  const slope = Math.tan((tilt * Math.PI) / 180) * (page.width / page.height);
  const fall = Math.abs(slope) * width;
  const across = Math.max(height * 0.3, height - fall);
  const start = slope > 0 ? top + slope * (from - left) : top + Math.abs(slope) * (left + width - to);
  return [from, start, to - from, across + Math.abs(slope) * (to - from)];
}
