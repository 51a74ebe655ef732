import type { ClauseNumber } from "./clause-numbers";

/** Titles that a contract may well use twice. */
const usual = /^(?:其他|其它|附则|总则|定义|备注|说明|附件|other|general|definitions|miscellaneous|notes?)/u;
/** One title that comes again may be chance; two are a page of another contract. */
const enough = 2;

/** Clauses of a page that the others treat already, while the others treat nothing twice among themselves. */
export function treatedAgain(
  own: readonly ClauseNumber[],
  others: readonly (readonly ClauseNumber[])[],
): ClauseNumber[] {
  const known = others.flatMap(titles);
  if (known.some((title, index) => known.slice(index + 1).some((other) => isSame(title, other)))) return [];
  const again = own.filter(({ title }) => title && !usual.test(title) && known.some((other) => isSame(title, other)));
  return again.length >= enough ? again : [];
}

const titles = (page: readonly ClauseNumber[]): string[] =>
  page.flatMap(({ title }) => (title && !usual.test(title) ? [title] : []));

/** A sign of a longer title may have been misread. */
function isSame(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const apart = [...one].filter((sign, at) => sign !== other[at]).length;
  return apart === 0 || (one.length >= 5 && apart === 1);
}
