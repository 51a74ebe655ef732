import { type Day, isDay } from "./day";
import { monthOfName } from "./month-names";

/** A day found in a text and where it stood (character positions). */
export type DaySighting = {
  day: Day;
  start: number;
  end: number;
  /** Only one order of day and month makes a day, or the month was named. */
  clear: boolean;
  /** The year was written with four digits. */
  fullYear: boolean;
};

/** Which of day and month comes first where both orders are possible; day first when nothing is said. */
export type DayHint = { order?: "day-first" | "month-first" };

type Reader = { pattern: RegExp; read: (parts: string[], hint: DayHint) => Omit<DaySighting, "start" | "end"> | null };

const words = "\\p{L}{3,9}";
/** A year, with or without its century, before anything but more digits; a time may be glued to it. */
const year = "((?:19|20)\\d{2}(?=\\d{1,2}:\\d{2})|\\d{2}(?=\\d{1,2}:\\d{2})|(?:\\d{4}|\\d{2})(?!\\d))";

/** Day, month and year (or month first) set apart by one and the same mark. */
function numericReader(mark: string): Reader {
  return {
    pattern: new RegExp(
      `(?<!\\d)(?<!\\d${mark})(\\d{1,2})\\s*${mark}\\s*(\\d{1,2})\\s*${mark}\\s*${year}(?!${mark}\\d)`,
      "gu",
    ),
    read: ([first, second, written], hint) => numeric(first!, second!, written!, hint),
  };
}

const readers: readonly Reader[] = [
  {
    pattern: /(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?/gu,
    read: ([year, month, date]) => found(year!, Number(month), date!, true),
  },
  {
    // A time may be glued to it: "2026-10-0407:06:11".
    pattern: /(?<!\d)((?:19|20)\d{2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{2}(?=\d{1,2}:\d)|\d{1,2}(?!\d))/gu,
    read: ([year, , month, date]) => found(year!, Number(month), date!, true),
  },
  {
    pattern:
      /([〇○零O0一二三四五六七八九]{4})\s*年\s*([一二三四五六七八九十]{1,2})\s*月\s*([一二三四五六七八九十]{1,3})\s*日/gu,
    read: ([year, month, date]) =>
      found([...year!].map(chineseDigit).join(""), chineseNumber(month!), String(chineseNumber(date!)), true),
  },
  numericReader("/"),
  numericReader("-"),
  numericReader("[.]"),
  {
    pattern: /(?<![\d.,/-])(\d{1,2}) (\d{1,2}) ((?:19|20)\d{2})(?!\d)/gu,
    read: ([first, second, year], hint) => numeric(first!, second!, year!, hint),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[-\\s/.,']*(?:day\\s?of\\s?|of |de |)(${words})[-\\s/.,'’]*((?:19|20)\\d{2}(?=\\d{1,2}:\\d{2})|(?:\\d{4}|\\d{2})(?![\\d:]|\\.\\d))`,
      "giu",
    ),
    read: ([date, month, year]) => named(date!, month!, year!),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${words})\\.?[-\\s/]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,'-]+(\\d{4})(?!\\d)`, "giu"),
    read: ([month, date, year]) => named(date!, month!, year!),
  },
  {
    pattern: new RegExp(`(?<!\\d)((?:19|20)\\d{2})[-\\s/.,]+(${words})[-\\s/.,]+(\\d{1,2})(?!\\d)`, "giu"),
    read: ([year, month, date]) => named(date!, month!, year!),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:(?=\d{2}:\d{2})|(?!\d))/gu,
    read: ([year, month, date]) => found(year!, Number(month), date!, true),
  },
  {
    pattern: /(?<!\d)([0-3]\d)(0[1-9]|1[0-2])(20\d{2})(?!\d)/gu,
    read: ([date, month, year]) => found(year!, Number(month), date!, false),
  },
];

/**
 * All days in `text`, left to right: ISO, Chinese (年月日), numeric with points, slashes, dashes or spaces, and with the
 * month named in English, German or French. Two-digit years are of this century. Impossible days are left out.
 */
export function findDays(text: string, hint: DayHint = {}): DaySighting[] {
  const sightings: DaySighting[] = [];
  for (const { pattern, read } of readers) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (sightings.some((other) => start < other.end && end > other.start)) continue;
      const sighting = read(match.slice(1), hint);
      if (sighting) sightings.push({ ...sighting, start, end });
    }
  }
  return sightings.sort((a, b) => a.start - b.start);
}

/** The first day in `text`, or null. */
export function parseDay(text: string, hint: DayHint = {}): Day | null {
  return findDays(text, hint)[0]?.day ?? null;
}

const chineseDigit = (digit: string) => Math.max(0, "〇一二三四五六七八九".indexOf(digit));

/** A Chinese number below one hundred: 十二 is 12, 二十 is 20, 三十一 is 31. */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["零", text];
  return (tens === "" ? 1 : chineseDigit(tens!)) * 10 + (ones ? chineseDigit(ones) : 0);
}

function found(year: string, month: number, date: string, clear: boolean): Omit<DaySighting, "start" | "end"> | null {
  const fullYear = year.length === 4;
  const day = `${fullYear ? year : `20${year}`}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) && day >= "1980-01-01" && day < "2100-01-01" && (fullYear || day < "2060-01-01")
    ? { day, clear, fullYear }
    : null;
}

function named(date: string, month: string, year: string) {
  const number = monthOfName(month);
  return number === null ? null : found(year, number, date, true);
}

function numeric(first: string, second: string, year: string, hint: DayHint) {
  const dayFirst = found(year, Number(second), first, true);
  const monthFirst = found(year, Number(first), second, true);
  if (dayFirst && monthFirst && dayFirst.day !== monthFirst.day) {
    return { ...(hint.order === "month-first" ? monthFirst : dayFirst), clear: hint.order !== undefined };
  }
  return dayFirst ?? monthFirst;
}
