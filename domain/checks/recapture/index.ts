import type { KindId } from "../../documents/kind";
import { defineWords } from "../../words";
import { concern, couldNotRun, notApplicable, pass } from "../answers";
import type { Check } from "../check";
import { screenFeatures, screenLogOdds } from "./likelihood";

/** No genuine picture of the range and of public evidence reaches this. */
const sure = 3.5;
const perhaps = 2;
/** Certificates are printed on fine engraved waves, which are regular too. */
const engraved = { sure: 7, perhaps: 4 };
const certificates: readonly KindId[] = ["business-licence", "vehicle-licence", "transport-permit"];

export const recapture: Check = {
  id: "recapture",
  version: 2,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "可能翻拍屏幕",
      saw: "画面布满屏幕像素的网纹：明暗波纹比周围强 {light} 倍，彩色波纹强 {colour} 倍。",
      expected: "直接拍纸质原件的照片没有规则网纹。",
      todo: "请要求提供原始文件或纸质原件照片。",
      owner: "请直接上传原文件，或对着纸质原件拍照。",
    },
    en: {
      title: "Perhaps a photo of a screen",
      saw: "The picture is full of the waves a screen's dots leave: in light {light} times as strong as what is around them, in colour {colour} times.",
      expected: "A photo of the paper itself has no regular pattern of dots.",
      todo: "Ask for the original file or a photo of the paper.",
      owner: "Please upload the file itself, or take a photo of the paper.",
    },
  }),
  run({ picture, kind }) {
    if (!picture) return notApplicable;
    if (!picture.screen) return couldNotRun();
    const features = screenFeatures(picture.screen);
    const odds = screenLogOdds(features);
    const limits = certificates.includes(kind) ? engraved : { sure, perhaps };
    if (odds < limits.perhaps) return pass;
    const times = (height: number) => Math.round(2 ** height);
    const saw = { light: times(features.light), colour: times(features.colour) };
    return concern(odds >= limits.sure ? "medium" : "low", saw, { page: 1, box: null });
  },
};
