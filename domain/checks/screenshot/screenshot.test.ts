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

it("does not run on readings from before bars were looked for", () => {
  expect(answer("vehicle-photo", { bars: undefined })).toBe("could-not-run");
});
