import type { Minor } from "../../values/money";
import { toMinor } from "../../values/money";
import { findAmounts } from "../../values/parse-amount";
import { findDays } from "../../values/parse-day";
import type { TextRow } from "../layout/text-rows";

/**
 * Whether rows run on like an account: day after day, one sum of a row follows from a sum of the row before by what was
 * paid in or out. Tells a page from the middle of a statement, which has neither head nor headings.
 */
export function runsOn(rows: readonly TextRow[]): boolean {
  const dated = rows.flatMap((row) => {
    const sums = sumsOf(row.text);
    return findDays(row.text).length > 0 && sums.length >= 2 ? [sums] : [];
  });
  const linked = dated.slice(1).filter((next, index) => follows(dated[index]!, next)).length;
  return linked >= 4 && linked >= 0.5 * (dated.length - 1);
}

const sumsOf = (text: string): Minor[] =>
  findAmounts(text.normalize("NFKC"), { decimal: "." }).flatMap((sum) => {
    const minor = sum.decimals ? toMinor(sum.amount.replace("-", "")) : null;
    return minor === null ? [] : [minor];
  });

/** In either order of time: the balances differ by the sum that was moved. */
function follows(before: readonly Minor[], next: readonly Minor[]): boolean {
  const [a, b] = [before.at(-1)!, next.at(-1)!];
  const apart = a > b ? a - b : b - a;
  return apart > 0n && (next.slice(0, -1).includes(apart) || before.slice(0, -1).includes(apart));
}
