import type { Transaction } from "@/adapters/db/port";
import {
  type BadLine,
  type Outcome,
  type OutcomeLine,
  type ParsedOutcomes,
  parseOutcomes,
  sameOutcome,
} from "@/domain/learning/parse-outcomes";
import { today } from "../today";

export type CheckedOutcomes =
  | Extract<ParsedOutcomes, { ok: false }>
  | {
      ok: true;
      /** Not known before. */
      fresh: OutcomeLine[];
      /** Imported before with the very same words. */
      known: number;
      bad: BadLine[];
    };

/** Reads a file of outcomes and holds it against what is known: cases there must be, references that must say the same. */
export async function checkOutcomes(db: Transaction, text: string, now: Date): Promise<CheckedOutcomes> {
  const parsed = parseOutcomes(text, today(now));
  if (!parsed.ok) return parsed;
  const { lines } = parsed;
  const cases = await db.case.findMany({
    where: { id: { in: [...new Set(lines.map(({ caseId }) => caseId))] } },
    select: { id: true },
  });
  const there = new Set(cases.map(({ id }) => id));
  const before = await db.loanOutcome.findMany({
    where: { reference: { in: lines.map(({ reference }) => reference) } },
  });
  const kept = new Map(before.map((row) => [row.reference, { ...row, outcome: row.outcome as Outcome }]));
  const bad = [...parsed.bad];
  const fresh: OutcomeLine[] = [];
  let known = 0;
  for (const line of lines) {
    const earlier = kept.get(line.reference);
    const said = line.changed === null ? "" : `, ${line.changed ? "yes" : "no"}`;
    const text = `${line.reference}, ${line.caseId}, ${line.outcome}, ${line.day}${said}`;
    if (!there.has(line.caseId)) bad.push({ line: line.line, problem: "case-unknown", text });
    else if (!earlier) fresh.push(line);
    else if (sameOutcome(earlier, line)) known++;
    else bad.push({ line: line.line, problem: "said-otherwise", text });
  }
  return { ok: true, fresh, known, bad: bad.sort((a, b) => a.line - b.line) };
}
