import type { Sighting } from "../corroboration";
import { isNearAndSameShot, isSameShot } from "../likeness/near";
import type { Sketch } from "../likeness/sketch";
import { type Hit, sightingsFrom } from "./hit";
import { lookedFor } from "./looked-for";
import type { Trace } from "./trace";

/** What one applicant showed, ready to be compared. `shownAs` sorts by when it was shown. */
export type Shown = {
  documentId: string;
  businessId: string;
  applicant?: Sighting["otherApplicant"];
  shownAs: string;
  traces: readonly Trace[];
  sketches: readonly { page: number; sketch: Sketch }[];
};

/** The same evidence at other applicants, by the very rules the database is asked by. */
export const findInMemory = (own: readonly Shown[], others: readonly Shown[]): Sighting[] => rememberShown(others)(own);

/** Takes in what others showed, once, and finds in it what one applicant shows, as often as asked. */
export function rememberShown(others: readonly Shown[]): (own: readonly Shown[]) => Sighting[] {
  const byTrace = new Map<string, Shown[]>();
  for (const other of others)
    for (const { how, value } of other.traces) {
      const key = `${how} ${value}`;
      const known = byTrace.get(key);
      if (known) known.push(other);
      else byTrace.set(key, [other]);
    }
  const withPictures = others.filter((other) => other.sketches.length > 0);
  return (own) =>
    sightingsFrom(
      own.flatMap((mine) =>
        hitsOf(mine, (key) => strangers(mine, byTrace.get(key) ?? []), strangers(mine, withPictures)),
      ),
    );
}

const strangers = (mine: Shown, found: readonly Shown[]) => found.filter((one) => one.businessId !== mine.businessId);

function hitsOf(mine: Shown, sharing: (trace: string) => Shown[], pictured: readonly Shown[]): Hit[] {
  const shared = mine.traces.flatMap((trace) =>
    lookedFor(trace).flatMap(({ how, value }) => sharing(`${how} ${value}`).map((other) => hitOf(mine, other, trace))),
  );
  const anchored = new Set(shared.filter((hit) => anchors.includes(hit.how)).map((hit) => hit.other));
  const same =
    mine.sketches.length === 0
      ? []
      : pictured.filter((other) => isSamePicture(mine, other, anchored.has(other.documentId)));
  return [...shared, ...same.map((other) => hitOf(mine, other, { how: "picture", value: "" }))];
}

/** What makes two pictures worth laying on each other even when their hashes are far apart, as those of a small part are. */
export const anchors: readonly Trace["how"][] = ["sign", "plate"];

function hitOf(mine: Shown, other: Shown, { how, value, page, box }: Trace): Hit {
  return {
    ...{ mine: mine.documentId, other: other.documentId, how, value, page, box },
    businessId: other.businessId,
    applicant: other.applicant,
    shownFirst: mine.shownAs < other.shownAs,
  };
}

function isSamePicture(mine: Shown, other: Shown, anchored: boolean): boolean {
  return mine.sketches.some((a) =>
    other.sketches.some((b) =>
      anchored ? isSameShot(a.sketch, b.sketch, null) : isNearAndSameShot(a.sketch, b.sketch),
    ),
  );
}
