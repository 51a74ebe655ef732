import type { Transaction } from "@/adapters/db/port";
import type { Line } from "./line";

export type SubjectKind = "document" | "case";
/** What a stage works on: "document:<id>" or "case:<id>". */
export type Subject = `${SubjectKind}:${string}`;

export const documentSubject = (id: string): Subject => `document:${id}`;
export const caseSubject = (id: string): Subject => `case:${id}`;

/** The id inside a subject of this kind. @throws when the subject is of another kind. */
export function subjectId(subject: string, kind: SubjectKind): string {
  const [found, id] = subject.split(":");
  if (found !== kind || !id) throw new Error(`${subject} is not a ${kind}`);
  return id;
}

/** A stage asked for: which, of what, and how long to wait so that several reasons become one run. */
export type Request = { stage: string; subject: Subject; afterSeconds?: number };

/** Writes what a run decided. Called once, in the transaction that also marks the run done. */
export type Save = (tx: Transaction, run: { id: string }) => Promise<void>;

/**
 * One station of the line. It takes an id: loads, decides (the deciding is in domain/), and hands back the saving.
 * A change of what `run` would answer for the same input is a new `version`.
 */
export type Stage = {
  id: string;
  version: number;
  subject: SubjectKind;
  /** Hash of exactly what `run` will look at, as the database stands in `db`. */
  inputHash: (db: Transaction, id: string, now: Date) => Promise<string>;
  /** Loads and decides. May take minutes; may put blobs (harmless twice); writes nothing else. */
  run: (line: Line, id: string) => Promise<Save>;
  /** What the change makes necessary, asked after the save in the same transaction. */
  next: (tx: Transaction, id: string) => Promise<readonly Request[]>;
  /**
   * Of what it saves the newest row counts. Where an input comes back that was answered before, while another one's rows
   * are the newest, it is run and saved again, so that what counts is about what stands now.
   */
  savesAgainWhenBack?: boolean;
  /** Tells people that the work has begun; outside the transaction, so that it is seen at once. */
  began?: (db: Transaction, id: string) => Promise<void>;
  /** Tells people that the work is stuck, in the transaction that marks the run failed. */
  stuck?: (tx: Transaction, id: string) => Promise<void>;
};
