import { describe, expect, it } from "vitest";
import { remaining } from "./remaining";

const now = new Date("2026-11-20T08:00:00Z");
const at = (iso: string) => remaining(new Date(iso), now, "en");

describe("the time left", () => {
  it.each([
    ["days while there are some", "2026-12-18T09:00:00Z", "28 days", "plain"],
    ["doubtful within three days", "2026-11-22T09:00:00Z", "2 days", "amber"],
    ["hours and minutes on the last day", "2026-11-20T11:12:30Z", "3:12", "amber"],
    ["late afterwards", "2026-11-19T07:00:00Z", "2 days late", "red"],
  ])("is %s", (_sentence, due, text, tone) => expect(at(due)).toEqual({ text, tone }));

  it("is silent without a deadline", () => expect(remaining(null, now, "en").text).toBe("—"));
});
