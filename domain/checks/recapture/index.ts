import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

const limit = 400;

export const recapture: Check = {
  id: "recapture",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "可能翻拍屏幕",
      saw: "画面有规则网纹（强度 {strength}），像是对着屏幕拍的。",
      expected: "直接拍纸质原件的照片没有规则网纹。",
      todo: "请要求提供原始文件或纸质原件照片。",
      owner: "请直接上传原文件，或对着纸质原件拍照。",
    },
    en: {
      title: "Perhaps a photo of a screen",
      saw: "The picture has a regular pattern (strength {strength}), as when a screen is photographed.",
      expected: "A photo of the paper itself has no regular pattern of dots.",
      todo: "Ask for the original file or a photo of the paper.",
      owner: "Please upload the file itself, or take a photo of the paper.",
    },
  }),
  run(document) {
    if (!document.picture) return notApplicable;
    // Public thresholds are arbitrary, so this one only ever warns.
    return document.picture.moire > limit ? concern("low", { strength: Math.round(document.picture.moire) }) : pass;
  },
};
