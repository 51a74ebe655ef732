import { boxUnion } from "../../documents/layout/box-union";
import type { Box } from "../../values/box";
import { defineWords } from "../../words";
import { concern, couldNotRun, notApplicable, pass } from "../answers";
import type { Answer, Check } from "../check";
import { oddCharacter } from "./odd-character";
import { savedOtherwise } from "./saved-otherwise";
import { sharperThanAll } from "./sharper-than-all";

/**
 * A plate in a photo of which characters were painted over: one lens draws all characters of a plate alike, so one with
 * edges much steeper or softer than its neighbours was put in later; so were those saved fewer times than the photo, and those
 * sharper than everything else in it. See docs/decisions/2026-11-22-repainted-plates.md.
 */
export const plateRetouched: Check = {
  id: "plate-retouched",
  version: 3,
  kinds: ["vehicle-photo"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "照片上的车牌被改过",
      saw: "车牌 {plate} 的“{character}”{how, select, saves {比照片其他部分少保存了一次} all {笔画边缘比照片里其他边缘都陡，是其中最陡的五分之一的 {times} 倍} other {笔画边缘的陡度是同一车牌其他字的 {times} 倍}}，像是后来画上去的。",
      expected: "同一张照片里，一块车牌上各个字的清晰程度和保存压缩的痕迹一致。",
      todo: "请对照行驶证，并请对方当场从另一角度重拍这辆车。",
      owner: "请到车前重新拍一张，直接上传手机拍的照片。",
    },
    en: {
      title: "Plate changed in the photo",
      saw: "“{character}” of the plate {plate} {how, select, saves {was saved fewer times than the rest of the photo} all {has edges {times} times as steep as the sharpest fifth of all others in the photo} other {has edges {times} times as steep as its neighbours}}, as if painted in later.",
      expected: "All characters of one plate are as sharp as each other, and have the same traces of saving.",
      todo: "Compare with the driving licence, and ask for a new photo of the vehicle from another side.",
      owner: "Please take a new photo of the vehicle and upload it as the phone made it.",
    },
  }),
  run({ picture }) {
    if (!picture) return notApplicable;
    const { plates, saves } = picture;
    let isTold = false;
    for (const plate of plates ?? []) {
      const saved = savedOtherwise(saves, plate);
      if (saved.length > 0) return told(plate.text, saved, "saves", 1);
      if (!plate.looks) continue;
      isTold = true;
      const odd = oddCharacter(plate.text, plate.looks);
      if (odd) return told(plate.text, [odd], "edges", odd.times);
      const { found, times } = sharperThanAll(plate.text, plate.looks);
      if (found.length > 0) return told(plate.text, found, "all", times);
    }
    return isTold ? pass : couldNotRun();
  },
};

/** Which characters were put in, and the place that holds them all. */
function told(
  plate: string,
  found: readonly { at: number; box: Box }[],
  how: "saves" | "edges" | "all",
  times: number,
): Answer {
  const character = found.map(({ at }) => [...plate][at] ?? "").join("");
  const box = boxUnion(found.map((one) => one.box));
  return concern("medium", { plate, character, how, times }, { page: 1, box });
}
