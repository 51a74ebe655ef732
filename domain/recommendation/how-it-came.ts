import type { CheckedDocument, Finding } from "../checks/check";
import { freshCode } from "../checks/fresh-code";
import { businessKeys } from "../documents/business-keys";
import type { KindId } from "../documents/kind";
import type { NextEvidence } from "./recommendation";

/** A document of a case as far as it tells whether another is the same thing again. */
export type ShownDocument = {
  id: string;
  kind: KindId;
  /** What it is known again by (business-keys.ts); none where nobody asked. */
  keys?: readonly string[];
  /** It shows a live code. */
  live?: boolean;
};

/** Evidence as it came: new, in place of what was there, or again with a live code. The marks are those of the prediction. */
export type Came = Pick<NextEvidence, "kind" | "withCode" | "asOriginal">;

/** The documents of a case with what they are known again by, and whether they are among those with a live code. */
export function shownIn(
  documents: readonly Pick<CheckedDocument, "id" | "kind" | "fields">[],
  live: ReadonlySet<string | null>,
): ShownDocument[] {
  return documents.map(({ id, kind, fields }) => ({
    ...{ id, kind, keys: businessKeys(kind, fields) },
    live: live.has(id),
  }));
}

/** The documents of which the check of live codes says that they show one. */
export const withLiveCode = (findings: readonly Pick<Finding, "check" | "verdict" | "documentId">[]) =>
  new Set(findings.filter((one) => one.check === freshCode.id && one.verdict === "pass").map((one) => one.documentId));

/** How what was not there before came, each way once, by kind. */
export function howItCame(before: readonly ShownDocument[], after: readonly ShownDocument[]): Came[] {
  const known = new Set(before.map((one) => one.id));
  const keys = new Set(before.flatMap((one) => one.keys ?? []));
  const kinds = new Set(before.map((one) => one.kind));
  const wasLive = before.some((one) => one.live);
  const ways = after
    .filter((one) => !known.has(one.id))
    .map(({ kind, live, keys: own = [] }): Came => {
      if (live && !wasLive && kinds.has(kind)) return { kind, withCode: true };
      return own.some((key) => keys.has(key)) ? { kind, asOriginal: true } : { kind };
    });
  return ways
    .filter((way, index) => ways.findIndex((one) => sameWay(one, way)) === index)
    .sort((a, b) => (a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1));
}

export const sameWay = (a: Came, b: Came): boolean =>
  a.kind === b.kind && a.withCode === b.withCode && a.asOriginal === b.asOriginal;
