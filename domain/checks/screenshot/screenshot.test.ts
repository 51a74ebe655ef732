import { expect, it } from "vitest";
import type { KindId } from "../../documents/kind";
import type { PictureFacts } from "../../reading";
import { aDocument } from "../a-document";
import { screenshot } from "./index";

const flat = { top: 0.09, bottom: 0.05 };
const scene = { top: 0, bottom: 0 };
function answer(kind: KindId, picture: Partial<PictureFacts>, top = "") {
  const text = top ? [{ text: top, page: 1, box: [0.05, 0.012, 0.12, 0.018] as const }] : [];
  const whole = { cameraModel: null, format: "jpeg", bars: scene, ...picture } as PictureFacts;
  const found = screenshot.run(aDocument(kind, {}, { picture: whole, text }), { today: "2026-11-20" });
  return "severity" in found ? found.severity : found.verdict;
}

it.each<[string, KindId, Partial<PictureFacts>, string, string]>([
  [
    "a truck on a phone's screen",
    "vehicle-photo",
    { width: 1080, height: 2400, format: "png", bars: flat },
    "9:41",
    "medium",
  ],
  ["the same, shrunk by a chat", "vehicle-photo", { width: 720, height: 1603, bars: flat }, "18:05 中国移动", "medium"],
  [
    "a clock that was read as one with its 5G",
    "vehicle-photo",
    { width: 620, height: 1344, bars: flat },
    "13:045G",
    "medium",
  ],
  ["a clock of seconds", "vehicle-photo", { width: 620, height: 1344, bars: flat }, "13:04:59", "pass"],
  [
    "an invoice on a phone's screen",
    "vat-invoice",
    { width: 1170, height: 2532, format: "png", bars: flat },
    "9:41",
    "low",
  ],
  ["a photo as large as a screen", "vehicle-photo", { width: 1920, height: 1080 }, "", "pass"],
  [
    "a photo with a watermark of day and time",
    "vehicle-photo",
    { width: 1080, height: 1920 },
    "2026-05-14 09:30:11",
    "pass",
  ],
  [
    "a phone's own photo",
    "storefront-photo",
    { width: 1080, height: 2400, cameraModel: "X3", bars: flat },
    "9:41",
    "pass",
  ],
])("%s", (_, kind, picture, top, expected) => {
  expect(answer(kind, picture, top)).toBe(expected);
});

it("knows the strip by what is left of the battery where its clock could not be read", () => {
  const battery = [{ text: "41%", page: 1, box: [0.873, 0.016, 0.085, 0.021] as const }];
  const verdict = (picture: Partial<PictureFacts>) => {
    const whole = { cameraModel: null, format: "jpeg", ...picture } as PictureFacts;
    return screenshot.run(aDocument("vehicle-photo", {}, { picture: whole, text: battery }), { today: "2026-11-20" })
      .verdict;
  };
  expect(verdict({ width: 620, height: 1344, bars: flat })).toBe("concern");
  expect(verdict({ width: 1080, height: 1920, bars: scene })).toBe("pass");
});

it("does not run on readings from before bars were looked for", () => {
  expect(answer("vehicle-photo", { bars: undefined })).toBe("could-not-run");
});
