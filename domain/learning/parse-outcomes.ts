import { type Day, isDay } from "../values/day";

export const outcomes = ["repaid", "late", "defaulted"] as const;
/** What became of a line; "late" is more than thirty days behind at any time. */
export type Outcome = (typeof outcomes)[number];
/** Late and defaulted ones went badly. */
export const wentWell = (outcome: Outcome): boolean => outcome === "repaid";

export const columns = ["reference", "case", "outcome", "day"] as const;
/** A column that a file may leave out: whether a reviewer gave another amount than was recommended. */
export const changedColumn = "changed";
export const mostLines = 4_000;
export const mostCharacters = 200_000;

/** One line of a file of outcomes; `reference` is the lender's own, `changed` is null where the file does not say. */
export type OutcomeLine = {
  line: number;
  reference: string;
  caseId: string;
  outcome: Outcome;
  day: Day;
  changed: boolean | null;
};

export const lineProblems = [
  "columns",
  "reference-missing",
  "case-missing",
  "outcome-unknown",
  "day-unknown",
  "day-in-future",
  "changed-unknown",
  "twice",
  "case-unknown",
  "said-otherwise",
] as const;
export type LineProblem = (typeof lineProblems)[number];
export type BadLine = { line: number; problem: LineProblem; text: string };

export type ParsedOutcomes =
  | { ok: true; lines: OutcomeLine[]; bad: BadLine[] }
  | { ok: false; problem: "too-large" | "header" | "empty" };

/**
 * Reads a CSV of outcomes: the header `reference,case,outcome,day` and, where it is known, `changed`, in any order, comma or
 * semicolon, quotes as usual. A bad line is told with what is wrong; the good ones stand. The very same line twice counts
 * once.
 */
export function parseOutcomes(text: string, today: Day): ParsedOutcomes {
  if (text.length > mostCharacters) return { ok: false, problem: "too-large" };
  const [head = "", ...body] = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const separator = head.includes(";") ? ";" : ",";
  const names = cellsOf(head, separator).map((name) => name.trim().toLowerCase());
  if (columns.some((name) => !names.includes(name))) return { ok: false, problem: "header" };
  if (body.length > mostLines) return { ok: false, problem: "too-large" };
  const lines: OutcomeLine[] = [];
  const bad: BadLine[] = [];
  const seen = new Map<string, OutcomeLine>();
  body.forEach((raw, index) => {
    if (raw.trim() === "") return;
    const read = readLine(cellsOf(raw, separator), names, { line: index + 2, today });
    const problem = typeof read === "string" ? read : repeats(seen.get(read.reference), read);
    if (problem === "again") return;
    if (problem) bad.push({ line: index + 2, problem, text: raw.slice(0, 120) });
    else if (typeof read !== "string") {
      seen.set(read.reference, read);
      lines.push(read);
    }
  });
  return lines.length + bad.length === 0 ? { ok: false, problem: "empty" } : { ok: true, lines, bad };
}

function readLine(
  cells: readonly string[],
  names: readonly string[],
  { line, today }: { line: number; today: Day },
): OutcomeLine | LineProblem {
  if (cells.length !== names.length) return "columns";
  const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? "";
  const [reference, caseId, said, day] = columns.map(cell) as [string, string, string, string];
  const outcome = outcomes.find((one) => one === said.toLowerCase());
  if (reference === "" || reference.length > 80) return "reference-missing";
  if (caseId === "") return "case-missing";
  if (!outcome) return "outcome-unknown";
  if (!isDay(day)) return "day-unknown";
  if (day > today) return "day-in-future";
  const changed = readChanged(cell(changedColumn).toLowerCase());
  return changed === undefined ? "changed-unknown" : { line, reference, caseId, outcome, day, changed };
}

const readChanged = (said: string): boolean | null | undefined =>
  said === "" ? null : said === "yes" ? true : said === "no" ? false : undefined;

/** Whether a reference stood before: with the same words it is told again, with others one of the two is wrong. */
function repeats(before: OutcomeLine | undefined, now: OutcomeLine): "again" | "twice" | null {
  if (!before) return null;
  return sameOutcome(before, now) ? "again" : "twice";
}

type Told = Pick<OutcomeLine, "caseId" | "outcome" | "day" | "changed">;

export const sameOutcome = (a: Told, b: Told): boolean =>
  a.caseId === b.caseId && a.outcome === b.outcome && a.day === b.day && a.changed === b.changed;

/** The cells of one line; a quoted one may hold the separator, and "" for a quotation mark. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (quoted && character === '"' && line[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += character;
  }
  return [...cells, cell];
}
