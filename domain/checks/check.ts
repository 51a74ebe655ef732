import type { Looks } from "../corroboration/traces/looks";
import type { Fields, KindId } from "../documents/kind";
import type { OfdFacts, PdfFacts, PictureFacts } from "../reading";
import type { Box } from "../values/box";
import type { Day } from "../values/day";
import type { Words, WordValues } from "../words";

export const verdicts = ["pass", "concern", "fail", "not-applicable", "could-not-run"] as const;
export type Verdict = (typeof verdicts)[number];
export const severities = ["info", "low", "medium", "high"] as const;
export type Severity = (typeof severities)[number];

/** One document as the checks see it: facts (corrections applied on top as their own rung) and what the file says. */
export type CheckedDocument = {
  id: string;
  kind: KindId;
  kindConfidence: number;
  fileName: string;
  sha256: string;
  /** Which document of its file it is, where the file holds several; left out for the first. */
  part?: number;
  /** ISO instant of the upload. */
  uploadedAt: string;
  fields: Fields;
  /** All text lines, for checks that look for words anywhere; `again` is what second looks at parts of them said. */
  text: readonly { text: string; page: number; box: Box; confidence?: number; again?: readonly string[] }[];
  codes: readonly { format: string; text: string; page: number; box: Box }[];
  picture: PictureFacts | null;
  pdf: PdfFacts | null;
  ofd?: OfdFacts | undefined;
  /** How its pages look and how its seller can be reached; left out where nobody looked. */
  looks?: Looks;
  /** A keyed hash of the device that sent it, where it is known. */
  device?: string;
  /** ISO instant since when these very bytes were under way; left out when only their arrival is known. */
  uploadBegunAt?: string;
  /** The codes this case's owner was shown before the upload began, oldest first; left out where nobody could ask. */
  challenges?: readonly ShownCode[];
  /** Of the codes seen on this photo: those that were shown to other applicants, and when last. */
  codesOfOthers?: readonly { code: string; shownAt: string }[];
};

/** A code as an owner was shown it, and until when it was good. ISO instants of the server's clock. */
export type ShownCode = { code: string; shownAt: string; goodUntil: string };

/**
 * What a check answers. `saw` are ICU values for the check's own words. A pass may say where it saw what it looked for; one
 * that could not run may name the fields it lacks.
 */
export type Answer =
  | { verdict: "pass"; saw?: WordValues; page?: number | null; box?: Box | null }
  | { verdict: "not-applicable"; saw?: WordValues }
  | { verdict: "could-not-run"; saw?: WordValues; lacks?: readonly string[] }
  | {
      verdict: "concern" | "fail";
      severity: Severity;
      saw: WordValues;
      page?: number | null;
      box?: Box | null;
    };

/** Why something could not run: the fields it lacks (of the document, or of what was stated), or that it broke. */
export type WhyNotRun = { lacks: readonly string[] } | { broke: string };

/**
 * Words every check carries, one sentence each: what was seen, what an honest document shows here, what to do; and a
 * version for the owner that says what to do and never what gave it away. All but the title may name values of `saw`.
 */
export type CheckWords = Words<"title" | "saw" | "expected" | "todo" | "owner">;

/** A check of one document alone. Pure; `today` is an argument. */
export type Check = {
  id: string;
  version: number;
  kinds: readonly KindId[] | "all";
  /** Field names that must be present; when one is missing the runner answers `could-not-run`. */
  needs: readonly string[];
  words: CheckWords;
  run: (document: CheckedDocument, context: { today: Day }) => Answer;
};

/** A dated row: what one check or corroboration answered about one subject. Never edited. */
export type Finding = {
  check: string;
  version: number;
  /** The document it speaks of, or null when it speaks of the case. */
  documentId: string | null;
  /** Other documents it involves. */
  with?: readonly string[];
  verdict: Verdict;
  severity: Severity;
  saw: WordValues;
  page: number | null;
  box: Box | null;
  /** Only of one that could not run, and only where that is known. */
  why?: WhyNotRun;
};
