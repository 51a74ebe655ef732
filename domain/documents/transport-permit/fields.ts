import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";

/** The facts of a road transport permit, in the order people read them. */
export const transportPermitFields = {
  permitNumber: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "运输证号" }, en: { name: "Permit number" } }),
  },
  holder: { shape: "name", words: defineWords({ "zh-CN": { name: "业户名称" }, en: { name: "Holder" } }) },
  plateNumber: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "车辆号牌" }, en: { name: "Plate number" } }),
  },
  scope: { shape: "text", words: defineWords({ "zh-CN": { name: "经营范围" }, en: { name: "Scope of business" } }) },
  validUntil: { shape: "day", words: defineWords({ "zh-CN": { name: "有效期至" }, en: { name: "Valid until" } }) },
} satisfies DocumentKind["fields"];
