import type { PlacedLine } from "../../documents/layout/placed-line";
import type { Minor } from "../../values/money";
import { apart } from "../minor-of";
import type { Entry, Sheet } from "./foot-rows";
import { canBeMade, waysToMake } from "./signed-sums";

/** Two sums that prove each other, or goods that prove themselves, and a third one that cannot be made of them. */
export type Broken = {
  what: "total" | "net" | "tax" | "lines" | "again";
  net: Minor;
  tax: Minor;
  makes: Minor;
  says: Minor;
  at: PlacedLine;
};

/** The rows below the goods, and the taxes among them, each with its one rate. */
export type Foot = { entries: readonly Entry[]; taxes: readonly Tax[]; tax: Minor };
export type Tax = { minor: Minor; rate: bigint; entry: Entry };

/** Rounding line by line, or rate by rate, costs at most this many minor units. */
const rounding = 5n;
const per = 100_000n;
/** A tax is off its rate by at most so much, for every rate. */
const taxSlack = 2n;

const othersThan = (foot: Foot, ...out: readonly Entry[]): Minor[] =>
  foot.entries.filter((entry) => !out.includes(entry)).map(({ minor }) => minor);

/** Nothing else on the page explains that a sum is not the one it should be. */
function isUnexplained(says: Minor, makes: Minor, terms: readonly Minor[], { printed }: Sheet): boolean {
  const gap = apart(says, makes);
  if (gap <= rounding) return false;
  if (printed.some((one) => apart(one < 0n ? -one : one, gap) <= 1n)) return false;
  return !canBeMade(says, makes, terms, rounding);
}

/** The base that the taxes were charged on, made of what stands above them; null where nothing makes it. */
function provedBase({ entries, taxes }: Foot): Minor | null {
  if (taxes.length === 0) return null;
  const base = taxes.reduce((sum, { minor, rate }) => sum + (minor * per + rate / 2n) / rate, 0n);
  const rough = taxes.reduce((sum, { rate }) => sum + (taxSlack * per) / rate + 1n, 0n);
  const lastTax = Math.max(...taxes.map(({ entry }) => entry.row));
  // Above the taxes even "invoice amount" names a net sum.
  const above = entries.filter(
    ({ role, row }) => ((role === "net" || role === "other") && row <= lastTax) || (role === "total" && row < lastTax),
  );
  const net = above.findLast(({ role, minor }) => role !== "other" && apart(minor, base) <= rough);
  if (net) return net.minor;
  const terms = above.map(({ minor }) => minor);
  // Many terms come near a rough base by chance.
  const within = terms.length > 2 && rough > 12n ? 12n : rough;
  return waysToMake(base, 0n, terms, within)[0] ?? null;
}

/** Net and taxes fit their rates; a total, or what is left to pay, is another sum. */
export function totalApart(sheet: Sheet, foot: Foot): Broken | null {
  const net = provedBase(foot);
  if (net === null || net <= 0n) return null;
  const makes = net + foot.tax;
  const lastTax = foot.taxes.reduce((last, { entry }) => (entry.row > last.row ? entry : last), foot.taxes[0]!.entry);
  const totals = foot.entries.filter(
    ({ role, at, row }) =>
      (role === "total" || role === "due") &&
      row >= lastTax.row &&
      row <= lastTax.row + 6 &&
      at.page === lastTax.at.page,
  );
  for (const total of totals) {
    // A tax that was not counted, as the second of two equal halves, may be part of the total.
    const counted = foot.taxes.map(({ entry }) => entry);
    const terms = foot.entries
      .filter((entry) => !counted.includes(entry) && entry.row !== total.row)
      .map(({ minor }) => minor);
    if (total.minor > 0n && isUnexplained(total.minor, makes, terms, sheet))
      return { what: "total", net, tax: foot.tax, makes, says: total.minor, at: total.at };
  }
  return again(sheet, foot, { net, makes });
}

/** The total is said once more above the goods, and looks as if somebody had written one figure anew. */
function again(sheet: Sheet, foot: Foot, { net, makes }: { net: Minor; makes: Minor }): Broken | null {
  const first = foot.entries[0]!.row;
  const confirmed = foot.entries.some(({ role, minor }) => role === "total" && apart(minor, makes) <= rounding);
  if (!confirmed) return null;
  const said = sheet.entries.find(
    ({ role, label, minor, row }) =>
      row < first &&
      (role === "total" || role === "due") &&
      !/previous|last|vorig|précédent|saldo/iu.test(label) &&
      isOneFigureOff(minor, makes) &&
      isUnexplained(minor, makes, othersThan(foot), sheet),
  );
  return said ? { what: "again", net, tax: foot.tax, makes, says: said.minor, at: said.at } : null;
}

function isOneFigureOff(a: Minor, b: Minor): boolean {
  const [one, other] = [String(a), String(b)];
  if (one.length === other.length + 1) return one.endsWith(other);
  return one.length === other.length && [...one].filter((figure, index) => figure !== other[index]).length === 1;
}

/** One rate: total and tax fit, the net sum does not; or net and total fit, and the tax does not. */
export function netOrTaxApart(sheet: Sheet, foot: Foot): Broken | null {
  const [only, ...more] = foot.taxes;
  const total = foot.entries.find(
    ({ role, row, minor }) => role === "total" && minor > 0n && row >= (only?.entry.row ?? 0),
  );
  if (!only || more.length > 0 || !total) return null;
  const nets = foot.entries.filter(
    ({ role, row }) => (role === "net" && row <= only.entry.row) || (role === "total" && row < only.entry.row),
  );
  const [base, tax] = [total.minor - only.minor, only.minor];
  if (base > 0n && fits(tax, base, only.rate)) {
    const net = nets.at(-1);
    if (net && isUnexplained(net.minor, base, othersThan(foot, net, total), sheet))
      return { what: "net", net: net.minor, tax, makes: base, says: net.minor, at: net.at };
    return null;
  }
  const net = nets.find(({ minor }) => minor > 0n && fits(total.minor - minor, minor, only.rate));
  if (!net) return null;
  const makes = total.minor - net.minor;
  return isUnexplained(tax, makes, [], sheet)
    ? { what: "tax", net: net.minor, tax, makes, says: tax, at: only.entry.at }
    : null;
}

const fits = (tax: Minor, base: Minor, rate: bigint): boolean => apart((base * rate + per / 2n) / per, tax) <= taxSlack;

/** Goods whose quantity times price is their sum, all of them, and a foot that cannot be made of them. */
export function goodsApart(sheet: Sheet, foot: Foot): Broken | null {
  const sum = completeGoods(sheet, foot);
  if (sum === null || sum <= 0n) return null;
  const judged = foot.entries.filter(({ role }) => role === "net" || role === "total" || role === "due");
  const within = BigInt(sheet.goods.length) + 2n;
  for (const one of judged) {
    // Totals prove nothing: who changed one sum may have changed them with it.
    const terms = foot.entries.filter((entry) => entry !== one && entry.role !== "total" && entry.role !== "due");
    const minors = terms.map(({ minor }) => minor);
    if (one.minor <= 0n || apart(sum, one.minor) <= within || canBeMade(one.minor, sum, minors, within)) continue;
    if (isUnexplained(one.minor, sum, minors, sheet))
      return { what: "lines", net: one.minor, tax: foot.tax, makes: sum, says: one.minor, at: one.at };
  }
  return null;
}

/** What all goods come to; null where a row between them was not read as goods, unless it carries their sum to the next page. */
function completeGoods({ goods, entries, unclear }: Sheet, foot: Foot): Minor | null {
  const [first, last] = [goods[0], goods.at(-1)];
  if (!first || !last) return null;
  const soFar = (row: number) => goods.reduce((sum, one) => (one.row < row ? sum + one.minor : sum), 0n);
  const edge = right(first.at);
  const end = foot.entries[0]?.row ?? last.row;
  const isMissed = ({ row, line }: { row: number; line: PlacedLine }) =>
    (row > first.row && row < end) || (row < first.row && row >= first.row - 3 && isNear(right(line), edge));
  const strange = entries.some(
    ({ row, at, minor }) => row < end && isMissed({ row, line: at }) && apart(minor, soFar(row)) > 1n,
  );
  return strange || unclear.some(isMissed) ? null : soFar(last.row + 1);
}

const right = ({ box }: PlacedLine): number => box[0] + box[2];
const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.02;
