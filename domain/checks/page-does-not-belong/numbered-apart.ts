import type { ClauseNumber } from "./clause-numbers";

/** Fewer headings than this may be points within a clause. */
const enough = 2;

/**
 * A page that counts its clauses as no other page does, where the pages around it leave clauses out in their own way of
 * counting: points within a clause count otherwise too, but then the clause after them follows the one before.
 */
export function numberedApart(
  own: readonly ClauseNumber[],
  before: readonly ClauseNumber[],
  after: readonly ClauseNumber[],
): boolean {
  const styles = new Set(own.map(({ style }) => style));
  if (own.length < enough) return false;
  return [...new Set(before.map(({ style }) => style))].some((style) => {
    const last = before.filter((one) => one.style === style).at(-1);
    const next = after.find((one) => one.style === style);
    return !styles.has(style) && last !== undefined && next !== undefined && next.number > last.number + 1;
  });
}
