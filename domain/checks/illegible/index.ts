import type { PictureFacts } from "../../reading";
import { defineWords } from "../../words";
import { concern, fail, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";

/** Bounds measured on photos that people could not read either; a page that was read all the same is only noted. */
function flaw({ luminance, glare, sharpness, width, height }: PictureFacts): string | null {
  if (luminance < 45) return "dark";
  if (glare > 0.35 && luminance < 200) return "glare";
  if (sharpness < 15) return "blurred";
  return Math.min(width, height) < 320 ? "small" : null;
}

/** How many lines of four letters and more were read clearly: a further page of a long paper states few facts of its own. */
const clearLines = (text: CheckedDocument["text"]): number =>
  text.filter(({ text: said, confidence = 0 }) => confidence >= 0.8 && [...said.trim()].length >= 4).length;

/** A page of which so much was read lacks no light: the facts stand on another page, or nowhere. */
const enoughLines = 10;

export const illegible: Check = {
  id: "illegible",
  version: 2,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "看不清",
      saw: "{why, select, dark {太暗} glare {反光太强} blurred {拍糊了} small {图太小} other {没有读到关键内容}}。",
      expected: "画面够亮、不反光、清晰，关键内容读得出来。",
      todo: "请要求重拍或提供原件。",
      owner:
        "{why, select, dark {太暗了，请到亮处重拍。} glare {有反光，请换个角度重拍。} blurred {拍糊了，请拿稳重拍。} small {图太小，请靠近重拍。} other {没读到关键内容，请重拍或换原件。}}",
    },
    en: {
      title: "Hard to read",
      saw: "{why, select, dark {Too dark} glare {Too much glare} blurred {Blurred} small {Too small} other {Nothing essential could be read}}.",
      expected: "The picture is bright, sharp and free of glare, and its essential facts can be read.",
      todo: "Ask for a new photo or the original.",
      owner:
        "{why, select, dark {It is too dark. Please take it again in better light.} glare {There is glare. Please tilt the phone and take it again.} blurred {It is blurred. Please hold still and take it again.} small {It is too small. Please move closer.} other {Nothing essential could be read. Please take it again or use the original file.}}",
    },
  }),
  run(document) {
    const { picture, fields, kind } = document;
    const silent =
      kind !== "unknown" && kind !== "storefront-photo" && kind !== "vehicle-photo" && Object.keys(fields).length < 2;
    const why = picture ? flaw(picture) : null;
    if (silent && clearLines(document.text) < enoughLines) return fail("medium", { why: why ?? "other" });
    return why ? concern("info", { why }) : pass;
  },
};
