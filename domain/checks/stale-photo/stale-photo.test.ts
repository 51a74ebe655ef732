import { describe, expect, it } from "vitest";
import type { PictureFacts } from "../../reading";
import { aDocument } from "../a-document";
import { stalePhoto } from ".";

const answer = (takenAt: string | null) =>
  stalePhoto.run(aDocument("vehicle-photo", {}, { picture: { takenAt } as PictureFacts }), { today: "2026-11-20" });

describe("stale-photo", () => {
  it("passes a photo of the last two years", () => expect(answer("2025-01-03T10:00:00").verdict).toBe("pass"));
  it("doubts one taken years ago, a little", () =>
    expect(answer("2023-06-01T09:00:00")).toMatchObject({ verdict: "concern", severity: "low" }));
  it("says nothing without a time, or with a clock that was never set", () => {
    expect(answer(null).verdict).toBe("not-applicable");
    expect(answer("2000-01-01T00:00:00").verdict).toBe("not-applicable");
  });
});
