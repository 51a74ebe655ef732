import type { Minor } from "../../values/money";
import { apart } from "../minor-of";

/** More terms than this are tried in too many ways to prove anything. */
const mostTerms = 6;

/**
 * Whether a sum can be made of `from` by adding or taking off any of the terms, each once, or once more where it stands there
 * twice, as the equal halves of a tax do; too many terms may make anything.
 */
export function canBeMade(wanted: Minor, from: Minor, terms: readonly Minor[], within: bigint): boolean {
  if (distinct(terms).length > mostTerms || waysToMake(wanted, from, terms, within).length > 0) return true;
  const twice = distinct(terms.filter((term, index) => terms.indexOf(term) !== index));
  return twice.some((term) =>
    [from + term, from - term].some((start) => waysToMake(wanted, start, terms, within).length > 0),
  );
}

/** What can be made within `within` of `wanted`, by adding to `from` or taking off any of the terms; nearest first. */
export function waysToMake(wanted: Minor, from: Minor, terms: readonly Minor[], within: bigint): Minor[] {
  const each = distinct(terms);
  if (each.length > mostTerms) return [];
  let sums: Minor[] = [from];
  for (const term of each) sums = sums.flatMap((sum) => [sum, sum + term, sum - term]);
  const found = sums.filter((sum) => apart(sum, wanted) <= within);
  return [...new Set(found.map(String))].map(BigInt).sort((a, b) => (apart(a, wanted) < apart(b, wanted) ? -1 : 1));
}

const distinct = (terms: readonly Minor[]): Minor[] =>
  terms.filter((term, index) => term !== 0n && terms.indexOf(term) === index);
