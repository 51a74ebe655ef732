import { expect, it } from "vitest";
import type { PictureFacts } from "../../reading";
import { aDocument } from "../a-document";
import { generatedPicture } from "./index";

const verdictOf = (marks: string[] | undefined, software: string | null = null) =>
  generatedPicture.run(aDocument("storefront-photo", {}, { picture: { software, marks } as unknown as PictureFacts }), {
    today: "2026-11-20",
  }).verdict;

it.each([
  ['AIGC {"Label":"1","ContentProducer":"someone"}', "fail"],
  ['AIGC {"Label":"0"}', "pass"],
  ["trainedAlgorithmicMedia", "fail"],
  ["parameters: a shop in the street Steps: 20, Sampler: Euler a", "fail"],
  ["Software: Stable Diffusion", "fail"],
  ["Adobe Photoshop 25.0", "pass"],
  ["digitalCapture", "pass"],
  ["Title: parameters of the shop", "pass"],
])("%s", (mark, verdict) => {
  expect(verdictOf([mark])).toBe(verdict);
});

it("says nothing of pictures without notes, and does not run on older readings", () => {
  expect(verdictOf([])).toBe("pass");
  expect(verdictOf(undefined)).toBe("could-not-run");
});
