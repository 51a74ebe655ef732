import { describe, expect, it } from "vitest";
import type { PictureFacts } from "../../reading";
import type { Box } from "../../values/box";
import { aDocument } from "../a-document";
import type { CheckedDocument } from "../check";
import { freshCode } from ".";

const box: Box = [0.3, 0.6, 0.2, 0.1];
const [older, newer] = [
  { code: "K2PT", shownAt: "2026-11-20T08:00:00.000Z", goodUntil: "2026-11-20T08:10:00.000Z" },
  { code: "9XNL", shownAt: "2026-11-20T08:20:00.000Z", goodUntil: "2026-11-20T08:30:00.000Z" },
];
const clear = { width: 1600, height: 1200, luminance: 120, sharpness: 90 } as PictureFacts;

function answer(seen: string | null, more: Partial<CheckedDocument> = {}) {
  const text = seen
    ? [
        { text: "顺达货运", page: 1, box: [0, 0, 1, 0.2] as Box },
        { text: seen, page: 1, box },
      ]
    : [];
  const document = aDocument("vehicle-photo", {}, { text, picture: clear, challenges: [older!], ...more });
  return freshCode.run(document, { today: "2026-11-20" });
}
const at = (time: string) => ({ uploadBegunAt: `2026-11-20T${time}:00.000Z` });

describe("fresh-code", () => {
  it("passes with its place when a live code is read", () =>
    expect(answer("K2PT", at("08:04"))).toMatchObject({ verdict: "pass", saw: { minutes: 4 }, page: 1, box }));

  it("counts an upload that began in time, however long it took", () =>
    expect(answer("K2PT", { ...at("08:10"), uploadedAt: "2026-11-20T09:30:00.000Z" }).verdict).toBe("pass"));

  it("without a known beginning goes by the arrival", () =>
    expect(answer("K2PT", { uploadedAt: "2026-11-20T09:30:00.000Z" })).toMatchObject({
      verdict: "concern",
      severity: "info",
      saw: { why: "late" },
    }));

  it("takes one doubtful sign when the other three are right, and no wrong sign", () => {
    expect(answer("K2P+", at("08:04")).verdict).toBe("pass");
    expect(answer("K2PM", at("08:04"))).toMatchObject({ severity: "info", saw: { why: "missing" } });
  });

  it("is alarmed by a live code in a photo that its camera took days before, but not by a clock that was never set", () => {
    const taken = (takenAt: string) => ({ ...at("08:04"), picture: { ...clear, takenAt } as PictureFacts });
    expect(answer("K2PT", taken("2026-11-11T15:00:00"))).toMatchObject({
      severity: "medium",
      saw: { why: "older" },
      box,
    });
    expect(answer("K2PT", taken("2026-11-20T15:59:00")).verdict).toBe("pass");
    expect(answer("K2PT", taken("2026-11-19T20:00:00")).verdict).toBe("pass");
    expect(answer("K2PT", taken("2016-01-01T00:01:00")).verdict).toBe("pass");
  });

  it("is alarmed by a live code whose letters do not share the photo's history of saving", () => {
    const letters = (sum: number) => [0, 1, 2, 3].map((n) => [0.31 + n * 0.045, 0.04, 80, sum, 80, sum] as const);
    const saved = (sum: number) => ({
      ...{ whole: 1, wholeOnOtherGrid: 1 },
      lines: [{ box, letters: letters(sum) }],
    });
    const picture = (sum: number) => ({ ...clear, saves: saved(sum) }) as PictureFacts;
    expect(answer("K2PT", { ...at("08:04"), picture: picture(-60) })).toMatchObject({
      ...{ severity: "medium", saw: { why: "pasted" }, box },
    });
    expect(answer("K2PT", { ...at("08:04"), picture: picture(60) }).verdict).toBe("pass");
  });

  it("reads what second looks said too", () => {
    const text = [{ text: "K2PI", page: 1, box, again: ["K2PT"] }];
    expect(answer(null, { ...at("08:04"), text }).verdict).toBe("pass");
  });

  it("prefers the live of several codes, and says a code that ran out is late", () => {
    const both = { challenges: [older!, newer!] };
    expect(answer("9XNL", { ...both, ...at("08:21") }).verdict).toBe("pass");
    expect(answer("K2PT", { ...both, ...at("08:21") })).toMatchObject({
      severity: "info",
      saw: { why: "late", minutes: 11 },
    });
  });

  it("is alarmed by yesterday's code on a photo that came after a new one was given", () => {
    const next = { code: "9XNL", shownAt: "2026-11-22T08:00:00.000Z", goodUntil: "2026-11-22T08:10:00.000Z" };
    const now = { uploadBegunAt: "2026-11-22T08:03:00.000Z" };
    expect(answer("K2PT", { challenges: [older!, next], ...now })).toMatchObject({ severity: "medium", page: 1, box });
    expect(answer("K2PT", now)).toMatchObject({ severity: "info", saw: { why: "late" } });
  });

  it("is alarmed by a code that was given to somebody else", () => {
    const others = { codesOfOthers: [{ code: "RT3W", shownAt: "2026-11-20T07:00:00.000Z" }] };
    expect(answer("RT3W", { ...others, ...at("08:04") })).toMatchObject({ severity: "medium", page: 1, box });
    expect(answer("RT3W", { ...others, challenges: [] })).toMatchObject({ severity: "medium" });
    expect(answer("RT3+", { ...others, ...at("08:04") })).toMatchObject({ severity: "info" });
  });

  it("notes a photo that came without the code while one was good, and nothing when none was", () => {
    expect(answer(null, at("08:04"))).toMatchObject({ verdict: "concern", severity: "info", saw: { why: "missing" } });
    expect(answer(null, at("09:00")).verdict).toBe("not-applicable");
    expect(answer("K2PT", { challenges: undefined }).verdict).toBe("not-applicable");
  });

  it("could not run on a photo that shows nothing", () =>
    expect(answer(null, { ...at("08:04"), picture: { ...clear, luminance: 12 } }).verdict).toBe("could-not-run"));
});
