import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";

/** The facts of a photo of a shop front, in the order people read them. */
export const storefrontPhotoFields = {
  signText: { shape: "name", words: defineWords({ "zh-CN": { name: "招牌文字" }, en: { name: "Words on the sign" } }) },
  takenOn: { shape: "day", words: defineWords({ "zh-CN": { name: "拍摄日期" }, en: { name: "Taken on" } }) },
  place: { shape: "text", words: defineWords({ "zh-CN": { name: "拍摄地点" }, en: { name: "Place" } }) },
} satisfies DocumentKind["fields"];
