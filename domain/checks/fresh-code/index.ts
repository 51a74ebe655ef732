import { findSigns, type SeenSigns } from "../../values/live-code/find-signs";
import { readsAs } from "../../values/live-code/live-code";
import { concern, notApplicable, passedAt } from "../answers";
import type { Answer, Check, CheckedDocument, ShownCode } from "../check";
import { hoursTakenBefore, isPasted } from "./not-held";
import { freshCodeWords } from "./words";

/** A photo darker or more blurred than this shows no code, whoever held one. */
const least = { luminance: 45, sharpness: 15 };
/** Minutes since a code ran out after which its photo is an old one rather than a slow one: a day. */
const leastStale = 24 * 60;

export const freshCode: Check = {
  id: "fresh-code",
  version: 2,
  kinds: ["storefront-photo", "vehicle-photo"],
  needs: [],
  words: freshCodeWords,
  run(document) {
    const shown = document.challenges ?? [];
    const seen = signsOn(document);
    const read = shown.flatMap((one) => placesOf(one, seen).map((place) => ({ one, place })));
    const begun = document.uploadBegunAt ?? document.uploadedAt;
    const fresh = read.find(({ one }) => isLive(one, begun));
    const forged = fresh && notHeld(fresh, document);
    if (forged) return forged;
    if (fresh)
      return passedAt(
        { why: "live", code: fresh.one.code, minutes: minutesBetween(fresh.one.shownAt, begun) },
        fresh.place,
      );
    const late = read.at(-1);
    if (late) {
      const minutes = minutesBetween(late.one.goodUntil, begun);
      // Whoever was just given a new code and sends a photo with yesterday's took it yesterday. Being late costs nothing.
      const stale = minutes > leastStale && shown.some((one) => isLive(one, begun));
      const saw = { why: stale ? "stale" : "late", code: late.one.code, minutes };
      return concern(stale ? "medium" : "info", saw, late.place);
    }
    const foreign = ofSomebodyElse(document, seen);
    if (foreign) return foreign;
    const live = shown.find((one) => isLive(one, begun));
    if (!live) return notApplicable;
    if (isIllegible(document))
      return { verdict: "could-not-run", saw: { why: "illegible", code: live.code, minutes: 0 } };
    return concern("info", { why: "missing", code: live.code, minutes: 0 });
  },
};

/** A live code that was not held before the camera: put into the picture later, or into a picture older than itself. */
function notHeld({ one, place }: { one: ShownCode; place: SeenSigns }, { picture }: CheckedDocument): Answer | null {
  if (isPasted(place.box, picture)) return concern("medium", { why: "pasted", code: one.code, minutes: 0 }, place);
  const hours = hoursTakenBefore(one, picture);
  return hours === null ? null : concern("medium", { why: "older", code: one.code, minutes: hours * 60, hours }, place);
}

function signsOn({ text, picture }: CheckedDocument): SeenSigns[] {
  return findSigns(text, picture ? Math.max(0.5, Math.min(2, picture.width / Math.max(1, picture.height))) : undefined);
}

/** Where the code is read; signs read without a doubt come before those of which one could not be told. */
function placesOf({ code }: ShownCode, seen: readonly SeenSigns[]): SeenSigns[] {
  const places = seen.filter(({ signs }) => readsAs(signs, code));
  return [...places].sort((a, b) => Number(a.signs.includes("?")) - Number(b.signs.includes("?"))).slice(0, 1);
}

/** Only what was read without a doubt accuses anybody. */
function ofSomebodyElse({ codesOfOthers = [] }: CheckedDocument, seen: readonly SeenSigns[]): Answer | null {
  for (const { code } of codesOfOthers) {
    const place = seen.find(({ signs }) => signs === code);
    if (place) return concern("medium", { why: "foreign", code, minutes: 0 }, place);
  }
  return null;
}

/** ISO instants of one zone compare as text. */
const isLive = ({ shownAt, goodUntil }: ShownCode, at: string) => shownAt <= at && at <= goodUntil;

const minutesBetween = (from: string, to: string) =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));

const isIllegible = ({ picture }: CheckedDocument) =>
  picture !== null && (picture.luminance < least.luminance || picture.sharpness < least.sharpness);
