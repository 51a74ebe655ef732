import type { Reason } from "../recommendation/recommendation";
import type { CaseState } from "../review/moves";
import type { Day } from "../values/day";
import type { Help } from "./what-helps";

/** What the helper knows of one case when it is asked something: chosen by code, of this case alone, without any id. */
export type TalkFacts = {
  /** Its invoices are its own files, not the Chinese tax bureau's. */
  abroad?: boolean;
  currency: string;
  currentLine: string;
  /** Null while the business is not stated, so that nothing could be worked out. */
  line: { low: string; likely: string; high: string } | null;
  reasons: readonly Reason[];
  helps: readonly Help[];
  documents: { all: number; underWay: number; needOwner: readonly { kind: string; problem: string | null }[] };
  state: CaseState | null;
  dueOn: Day | null;
  /** What a reviewer asked for, in the reviewer's words. */
  asked: string | null;
};
