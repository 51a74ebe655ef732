import type { KindId } from "../../documents/kind";
import { defineWords } from "../../words";
import { concern, couldNotRun, notApplicable, pass } from "../answers";
import type { Check } from "../check";
import { screenFeatures, screenLogOdds, smallTileFeatures } from "./likelihood";

/**
 * From where a picture is one of a screen for sure, and perhaps: log odds of five large tiles, and the height of waves of
 * light in 25 small ones, each with at least so much colour. No genuine picture of the range and of public evidence
 * reaches what is sure.
 */
type Limits = { odds: Steps; small: Steps };
type Steps = { sure: number; perhaps: number; colour: number };
const paper: Limits = { odds: { sure: 3.5, perhaps: 2, colour: 0 }, small: { sure: 5.7, perhaps: 5.2, colour: 4.2 } };
/** Before a shop or on a truck there may be tiles, mesh and grilles: regular, but mostly without coloured waves. */
const thing: Limits = { odds: { sure: 3.5, perhaps: 2, colour: 4.8 }, small: { sure: 5.7, perhaps: 5.2, colour: 4.7 } };
/** Certificates are printed on fine engraved waves, which are regular too, and what nobody recognised may be one. */
const engraved: Limits = { odds: { sure: 7, perhaps: 4, colour: 0 }, small: { sure: 7.2, perhaps: 6.5, colour: 4.7 } };
const unrecognised: Limits = { odds: paper.odds, small: engraved.small };
const limitsOf: Partial<Record<KindId, Limits>> = {
  "business-licence": engraved,
  "vehicle-licence": engraved,
  "transport-permit": engraved,
  "vehicle-photo": thing,
  "storefront-photo": thing,
  unknown: unrecognised,
};

export const recapture: Check = {
  id: "recapture",
  version: 3,
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
    const { odds, small } = limitsOf[kind] ?? paper;
    const closer = smallTileFeatures(picture.screen);
    const ofAll = features.colour >= odds.colour ? screenLogOdds(features) : Number.NEGATIVE_INFINITY;
    const ofSmall = closer && closer.colour >= small.colour ? closer.light : 0;
    const grade = ofAll >= odds.sure || ofSmall >= small.sure ? "medium" : "low";
    if (grade === "low" && ofAll < odds.perhaps && ofSmall < small.perhaps) return pass;
    const times = (height: number) => Math.round(2 ** height);
    const saw = { light: times(Math.max(features.light, ofSmall)), colour: times(features.colour) };
    return concern(grade, saw, { page: 1, box: null });
  },
};
