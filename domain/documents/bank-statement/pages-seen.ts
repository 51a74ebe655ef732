import type { Reading } from "../../reading";

/** Which pages of a statement this file shows: a photo is often one page of several. */
export type PagesSeen = { first: boolean; last: boolean; told: boolean };

const pager =
  /第\s*(\d{1,3})\s*[页頁]\s*[/,，]?\s*共\s*(\d{1,3})\s*[页頁]|(?:page|seite)\s*(\d{1,3})\s*(?:of|von|\/)\s*(\d{1,3})|^\s*-?\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*-?\s*$/iu;

/** Reads "第1页/共3页", "Page 1 of 3", "1/3"; without any, every page counts as seen but nobody told so. */
export function pagesSeen(reading: Reading): PagesSeen {
  const marks = reading.pages.flatMap((page) =>
    page.lines.flatMap((line) => {
      if (line.box[1] > 0.12 && line.box[1] < 0.8) return [];
      const match = pager.exec(line.text.normalize("NFKC"));
      const numbers =
        match
          ?.slice(1)
          .filter((part) => part !== undefined)
          .map(Number) ?? [];
      const [at, of] = numbers;
      return at && of && at <= of && of < 500 ? [{ at, of }] : [];
    }),
  );
  const whole = reading.pages.length >= reading.pageCount;
  if (marks.length === 0) return { first: true, last: whole, told: reading.pageCount > 1 };
  return { first: marks.some(({ at }) => at === 1), last: whole && marks.some(({ at, of }) => at === of), told: true };
}
