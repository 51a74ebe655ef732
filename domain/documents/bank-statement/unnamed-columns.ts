import type { Minor } from "../../values/money";
import { toMinor } from "../../values/money";
import { findAmounts } from "../../values/parse-amount";
import { findDays } from "../../values/parse-day";
import { type Column, type Piece, sumsOf } from "../layout/table-columns";
import type { TextRow } from "../layout/text-rows";
import { type StatementRole, sumRoles } from "./statement-columns";

type Cluster = Piece[];
type Dated = { day: string; sums: Piece[] };
/** What each column holds, by its place among the clusters. */
type Dealt = { balance: number; in?: number; out?: number; amount?: number };

const fewest = 3;
const enough = 0.6;

/**
 * The columns of sums whose headings were not read, or are not on this page: those whose balances follow from one row to
 * the next. Null where no way of dealing out the roles makes most rows follow, or two ways do.
 */
export function unnamedSums(rows: readonly TextRow[]): Column<StatementRole>[] | null {
  const dated = rows.flatMap((row): Dated[] => {
    const [first] = findDays(row.text);
    const sums = sumsOf(row);
    return first && sums.length >= 1 ? [{ day: first.day, sums }] : [];
  });
  const clusters = clustersOf(dated);
  if (dated.length <= fewest || clusters.length < 2 || clusters.length > 4) return null;
  const tried = dealings(clusters.length)
    .map((dealt) => ({ dealt, ...links(dated, clusters, dealt) }))
    .sort((a, b) => b.held - a.held);
  const [best, second] = tried;
  if (!best || best.held < fewest || best.held < enough * best.seen || second?.held === best.held) return null;
  return (["in", "out", "amount", "balance"] as const).flatMap((role) => {
    const at = best.dealt[role];
    return at === undefined ? [] : [{ role, ...spanOf(clusters[at]!) }];
  });
}

/** A heading's columns with the sums that it does not name; as they are where it names what moves and what is left. */
export function withUnnamed(named: Column<StatementRole>[], below: readonly TextRow[]): Column<StatementRole>[] {
  const names = (...roles: StatementRole[]) => named.some(({ role }) => roles.includes(role));
  if (names("balance") && names("in", "out", "amount")) return named;
  const sums = unnamedSums(below);
  return sums
    ? [...named.filter(({ role }) => !sumRoles.includes(role)), ...sums].sort((a, b) => a.left - b.left)
    : named;
}

/** The columns of a table whose heading is on another page: its days and its sums. */
export function columnsWithoutHeading(rows: readonly TextRow[]): Column<StatementRole>[] | null {
  const sums = unnamedSums(rows);
  const days = rows.flatMap((row) =>
    sumsOf(row).length >= 2 ? (row.lines.find(({ text }) => findDays(text).length > 0) ?? []) : [],
  );
  if (!sums || days.length === 0) return null;
  const left = Math.min(...days.map(({ box }) => box[0]));
  const middle = days.map(({ box }) => box[0] + box[2]).sort((a, b) => a - b)[Math.floor(days.length / 2)]!;
  const date: Column<StatementRole> = { role: "date", left, right: middle };
  const words = wordsBeside([date, ...sums]);
  return [date, ...words, ...sums].sort((a, b) => a.left - b.left);
}

/** Between the day and the first sum stands what it was for; behind the last, as a rule, with whom. */
function wordsBeside([date, ...sums]: Column<StatementRole>[]): Column<StatementRole>[] {
  const first = Math.min(...sums.map(({ left }) => left));
  const last = Math.max(...sums.map(({ right }) => right));
  const between: Column<StatementRole>[] =
    first > date!.right ? [{ role: "description", left: date!.right, right: first }] : [];
  return [...between, { role: "counterparty", left: last, right: 1 }];
}

/** Sums that stand below one another, row after row; a leaning page shifts them little by little. */
function clustersOf(dated: readonly Dated[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const piece of dated.flatMap(({ sums }) => sums)) {
    const under = clusters.find((cluster) => overlap(cluster.at(-1)!, piece) > 0.3);
    if (under) under.push(piece);
    else clusters.push([piece]);
  }
  return clusters.filter(({ length }) => length >= 2).sort((a, b) => a[0]!.left - b[0]!.left);
}

const overlap = (one: Piece, other: Piece): number =>
  (Math.min(one.right, other.right) - Math.max(one.left, other.left)) /
  Math.min(one.right - one.left, other.right - other.left);

const spanOf = (cluster: Cluster) => ({
  left: Math.min(...cluster.map(({ left }) => left)),
  right: Math.max(...cluster.map(({ right }) => right)),
});

/** Every way to deal balance and movement out over so many columns. */
function dealings(count: number): Dealt[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return all.flatMap((balance) => {
    const others = all.filter((index) => index !== balance);
    const pairs = others.flatMap((into) =>
      others.filter((out) => out !== into).map((out): Dealt => ({ balance, in: into, out })),
    );
    return [...others.map((amount): Dealt => ({ balance, amount })), ...pairs];
  });
}

/** How many balances were seen beside a neighbour in the order of the days, and how many of them follow from it. */
function links(dated: readonly Dated[], clusters: readonly Cluster[], dealt: Dealt): { seen: number; held: number } {
  const sum = ({ sums }: Dated, at: number | undefined): Minor | null => {
    const piece = at === undefined ? undefined : sums.find((one) => clusters[at]!.includes(one));
    return piece ? minorIn(piece.text) : null;
  };
  const [first, last] = [dated[0]!.day, dated.at(-1)!.day];
  // Within one day the order of time is not known, and money in could be money out.
  if (dealt.amount === undefined && first === last) return { seen: 0, held: 0 };
  const inTime = first <= last ? dated : [...dated].reverse();
  const held = inTime.slice(1).flatMap((next, index) => {
    const [before, after] = [sum(inTime[index]!, dealt.balance), sum(next, dealt.balance)];
    if (before === null || after === null || before === after) return [];
    const apart = after - before;
    return dealt.amount !== undefined
      ? size(sum(next, dealt.amount)) === size(apart)
      : size(sum(next, dealt.in)) - size(sum(next, dealt.out)) === apart;
  });
  return { seen: held.length, held: held.filter(Boolean).length };
}

const size = (minor: Minor | null): Minor => (minor === null ? 0n : minor < 0n ? -minor : minor);

function minorIn(text: string): Minor | null {
  const seen = findAmounts(text, { decimal: "." }).find(({ decimals }) => decimals);
  return seen ? toMinor(seen.amount) : null;
}
