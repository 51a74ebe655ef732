import { fromMinor, type Minor } from "../../values/money";
import { confidenceFloor, fact, factFromLine } from "../fact";
import type { Fact } from "../kind";
import type { TextRow } from "../layout/text-rows";
import type { PagesSeen } from "./pages-seen";
import { printedFirst } from "./printed-first";
import type { PrintedName, PrintedSum } from "./printed-sums";
import type { ProvenRun } from "./running-balance";
import { sumOfAll } from "./sum-of-all";
import type { Transaction } from "./transactions";

type Sums = Record<"totalIn" | "totalOut" | "closingBalance", Fact | null>;

/**
 * Money in, money out and the balance at the end. Three witnesses: the printed sum, the movements added up, and
 * opening + in - out = closing. Two that agree make a sum sure. Movements are added up only where their balances prove
 * that none is missing or misread; a printed sum that contradicts proven movements is not said when it was read by eye.
 */
export function statementSums(
  printed: Record<PrintedName, PrintedSum | null>,
  run: ProvenRun,
  { pages, rows: textRows }: { pages: PagesSeen; rows: readonly TextRow[] },
): Sums {
  const { list } = run;
  const at = list.at(-1);
  const total = (side: "in" | "out") => list.reduce((sum, one) => sum + one[side], 0n);
  const complete = pages.first && pages.last && list.length > 0;
  const movement = total("in") - total("out");
  const lastBalance = at?.balance ?? null;
  const printedClosing = printed.closingBalance?.minor ?? null;
  // A table whose last balance is not the printed one has lost rows at its end, or one of the two was misread.
  const ends = printedClosing === null || lastBalance === null || printedClosing === lastBalance;
  const rows = {
    totalIn: complete ? total("in") : null,
    totalOut: complete ? total("out") : null,
    closingBalance: pages.last ? (at?.balance ?? null) : null,
  };
  const value = (name: PrintedName) => printed[name]?.minor ?? null;
  const opening = value("opening") ?? run.opening;
  const by = (...parts: readonly (Minor | null)[]) =>
    parts.includes(null) ? null : parts.reduce<Minor>((sum, part) => sum + part!, 0n);
  const minus = (minor: Minor | null) => (minor === null ? null : -minor);
  const closing = value("closingBalance") ?? (at ? at.balance : null);
  const reckoned = {
    totalIn: by(closing, minus(opening), value("totalOut")),
    totalOut: by(opening, value("totalIn"), minus(closing)),
    closingBalance: by(opening, value("totalIn"), minus(value("totalOut"))),
  };
  const spans = opening !== null && printedClosing !== null && opening + movement === printedClosing;
  const against = opening !== null && printedClosing !== null && !spans;
  const trust = spans ? 0.95 : ends && !against ? trustIn(run, pages) : 0.4;
  const say = (name: keyof Sums) =>
    judged({
      printed: printed[name],
      rows: rows[name],
      reckoned: reckoned[name],
      trust: name === "closingBalance" ? (ends ? Math.max(trust, lastTrust(run)) : 0.4) : trust,
      at: name === "closingBalance" ? at : printedFirst(list),
    });
  const told = (name: keyof Sums) =>
    withContradiction(say(name), printed[name], sumOfAll(run, { pages, rows: textRows }, printed, name));
  return { totalIn: told("totalIn"), totalOut: told("totalOut"), closingBalance: told("closingBalance") };
}

/** What is printed where all movements, each proven, come to something else; without a fact of its own it is the fact. */
function withContradiction(said: Fact | null, printed: PrintedSum | null, follows: Minor | null): Fact | null {
  if (!printed || follows === null || printed.minor === follows) return said;
  const { minor, line } = printed;
  const { page, box, confidence } = line;
  const one = { seen: fromMinor(minor), follows: fromMinor(follows), confidence, page, box };
  return { ...(said ?? factFromLine(fromMinor(minor), line, 0.6)), contradicted: [one] };
}

/** How far the movements may be added up: all links proven, and someone said that these are all pages. */
function trustIn(run: ProvenRun, pages: PagesSeen): number {
  const links = run.proven + run.broken;
  if (run.list.length === 0 || run.broken > 0) return links > 0 ? 0.5 * (run.proven / links) : 0.3;
  if (run.bridged > 0) return 0.45;
  // Where sums changed sides to fit, the first movement, which nothing proves, may stand on the wrong side too.
  if (run.opening === null && run.turned > 0) return 0.45;
  // Rows read by eye that no balance links may be some of them only.
  const unlinked = run.list[0]!.row.lines[0]?.rung === "ocr" ? 0.45 : 0.6;
  const begun = run.opening !== null ? 0.03 : 0;
  return (links > 0 ? 0.9 : unlinked) + begun - (pages.told ? 0 : 0.08) - Math.min(0.1, run.repaired * 0.02);
}

/** The last balance is the closing one when its own link holds. */
function lastTrust({ list, broken, lastProven }: ProvenRun): number {
  const last = list.at(-1);
  if (!last || last.balance === null) return 0;
  if (broken === 0) return lastProven ? 0.9 : 0.6;
  const clear = last.row.lines[0]!.rung !== "ocr";
  return lastProven ? 0.7 : clear ? 0.55 : 0;
}

type Witnesses = {
  printed: PrintedSum | null;
  rows: Minor | null;
  reckoned: Minor | null;
  trust: number;
  at: Transaction | undefined;
};

function judged({ printed, rows, reckoned, trust, at }: Witnesses): Fact | null {
  if (printed) {
    const { minor, line } = printed;
    if (rows === minor || reckoned === minor) return factFromLine(fromMinor(minor), line, 0.97);
    // Contradicted by movements that prove themselves, the printed sum was misread.
    const against = rows !== null && (trust >= 0.85 || rows === reckoned);
    if (!against) return factFromLine(fromMinor(minor), line, line.rung === "ocr" ? 0.74 : 0.86);
    if (line.rung !== "ocr") return factFromLine(fromMinor(minor), line, 0.6);
  }
  if (rows === null || !at) return null;
  const line = at.row.lines[0]!;
  const sure = rows === reckoned ? Math.max(trust, 0.92) : trust;
  if (sure < confidenceFloor) return null;
  return fact(fromMinor(rows), {
    rung: line.rung,
    confidence: line.rung === "ocr" ? sure - 0.02 : sure,
    page: at.row.page,
    box: at.row.box,
  });
}
