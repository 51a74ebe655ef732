import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";

/** The facts of a vehicle licence, main and second page, in the order people read them. */
export const vehicleLicenceFields = {
  plateNumber: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "号牌号码" }, en: { name: "Plate number" } }),
  },
  vehicleType: { shape: "text", words: defineWords({ "zh-CN": { name: "车辆类型" }, en: { name: "Vehicle type" } }) },
  owner: { shape: "name", words: defineWords({ "zh-CN": { name: "所有人" }, en: { name: "Owner" } }) },
  useCharacter: { shape: "text", words: defineWords({ "zh-CN": { name: "使用性质" }, en: { name: "Use" } }) },
  brandModel: { shape: "text", words: defineWords({ "zh-CN": { name: "品牌型号" }, en: { name: "Make and model" } }) },
  vin: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "车辆识别代号" }, en: { name: "Vehicle identification number" } }),
  },
  engineNumber: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "发动机号码" }, en: { name: "Engine number" } }),
  },
  registeredOn: { shape: "day", words: defineWords({ "zh-CN": { name: "注册日期" }, en: { name: "Registered on" } }) },
  issuedOn: { shape: "day", words: defineWords({ "zh-CN": { name: "发证日期" }, en: { name: "Issued on" } }) },
  grossMass: {
    shape: "text",
    words: defineWords({ "zh-CN": { name: "总质量（千克）" }, en: { name: "Gross mass (kg)" } }),
  },
  ratedLoad: {
    shape: "text",
    words: defineWords({ "zh-CN": { name: "核定载质量（千克）" }, en: { name: "Rated load (kg)" } }),
  },
} satisfies DocumentKind["fields"];
