import { describe, expect, it } from "vitest";
import type { PictureFacts } from "../../reading";
import { aDocument } from "../a-document";
import { thumbnailDiffers } from ".";

const answer = (thumbnail: PictureFacts["thumbnail"], width = 1600) => {
  const picture = { width, height: width * 0.75, ...(thumbnail ? { thumbnail } : {}) } as PictureFacts;
  return thumbnailDiffers.run(aDocument("storefront-photo", {}, { picture }), { today: "2026-11-20" });
};

describe("thumbnail-differs", () => {
  it("passes when the thumbnail shows the picture, or the picture is a crop of it", () => {
    expect(answer({ whole: 0.97, window: 0.97 }).verdict).toBe("pass");
    expect(answer({ whole: 0.1, window: 0.93 }).verdict).toBe("pass");
  });
  it("is alarmed by another picture, and doubts what is not quite like it", () => {
    expect(answer({ whole: 0.2, window: 0.55 })).toMatchObject({ severity: "medium", page: 1, saw: { alike: 55 } });
    expect(answer({ whole: 0.2, window: 0.77 })).toMatchObject({ severity: "low" });
  });
  it("says nothing where there is no thumbnail, or hardly a picture", () => {
    expect(answer(undefined).verdict).toBe("not-applicable");
    expect(answer({ whole: 0.2, window: 0.3 }, 300).verdict).toBe("not-applicable");
  });
});
