import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";

/** The facts of a photo of a vehicle, in the order people read them. */
export const vehiclePhotoFields = {
  plateNumber: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "车牌号码" }, en: { name: "Plate number" } }),
  },
  plateColour: { shape: "text", words: defineWords({ "zh-CN": { name: "车牌颜色" }, en: { name: "Plate colour" } }) },
  vehicleText: {
    shape: "text",
    words: defineWords({ "zh-CN": { name: "车身文字" }, en: { name: "Words on the vehicle" } }),
  },
  takenOn: { shape: "day", words: defineWords({ "zh-CN": { name: "拍摄日期" }, en: { name: "Taken on" } }) },
  place: { shape: "text", words: defineWords({ "zh-CN": { name: "拍摄地点" }, en: { name: "Place" } }) },
} satisfies DocumentKind["fields"];
