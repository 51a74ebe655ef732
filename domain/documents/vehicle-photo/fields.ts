import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";

/** The facts of a photo of a vehicle, in the order people read them. */
export const vehiclePhotoFields = {
  plateNumber: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "车牌号码" }, en: { name: "Plate number" } }),
  },
  plateColour: {
    shape: "text",
    words: defineWords({ "zh-CN": { name: "车牌颜色" }, en: { name: "Plate colour" } }),
    choices: {
      blue: defineWords({ "zh-CN": { name: "蓝" }, en: { name: "Blue" } }),
      yellow: defineWords({ "zh-CN": { name: "黄" }, en: { name: "Yellow" } }),
      green: defineWords({ "zh-CN": { name: "绿" }, en: { name: "Green" } }),
      "yellow-green": defineWords({ "zh-CN": { name: "黄绿" }, en: { name: "Yellow and green" } }),
      white: defineWords({ "zh-CN": { name: "白" }, en: { name: "White" } }),
      black: defineWords({ "zh-CN": { name: "黑" }, en: { name: "Black" } }),
    },
  },
  vehicleKind: {
    shape: "text",
    words: defineWords({ "zh-CN": { name: "车辆类别" }, en: { name: "Kind of vehicle" } }),
    choices: {
      truck: defineWords({ "zh-CN": { name: "货车" }, en: { name: "Truck" } }),
      trailer: defineWords({ "zh-CN": { name: "挂车" }, en: { name: "Trailer" } }),
      large: defineWords({ "zh-CN": { name: "大型车（货车或客车）" }, en: { name: "Large vehicle (truck or bus)" } }),
      small: defineWords({
        "zh-CN": { name: "小型车（轿车、面包车或轻型货车）" },
        en: { name: "Small vehicle (car, van or light truck)" },
      }),
    },
  },
  vehicleText: {
    shape: "text",
    words: defineWords({ "zh-CN": { name: "车身文字" }, en: { name: "Words on the vehicle" } }),
  },
  takenOn: { shape: "day", words: defineWords({ "zh-CN": { name: "拍摄日期" }, en: { name: "Taken on" } }) },
  place: { shape: "text", words: defineWords({ "zh-CN": { name: "拍摄地点" }, en: { name: "Place" } }) },
} satisfies DocumentKind["fields"];
