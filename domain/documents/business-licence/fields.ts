import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";

/** The facts of a business licence, in the order people read them. */
export const businessLicenceFields = {
  uscc: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "统一社会信用代码" }, en: { name: "Social credit code" } }),
  },
  name: { shape: "name", words: defineWords({ "zh-CN": { name: "名称" }, en: { name: "Name" } }) },
  businessType: { shape: "text", words: defineWords({ "zh-CN": { name: "类型" }, en: { name: "Type" } }) },
  legalRepresentative: {
    shape: "name",
    words: defineWords({ "zh-CN": { name: "法定代表人或经营者" }, en: { name: "Legal representative" } }),
  },
  address: { shape: "text", words: defineWords({ "zh-CN": { name: "住所" }, en: { name: "Address" } }) },
  scope: { shape: "text", words: defineWords({ "zh-CN": { name: "经营范围" }, en: { name: "Scope of business" } }) },
  registeredCapital: {
    shape: "text",
    words: defineWords({ "zh-CN": { name: "注册资本" }, en: { name: "Registered capital" } }),
  },
  establishedOn: {
    shape: "day",
    words: defineWords({ "zh-CN": { name: "成立日期" }, en: { name: "Established on" } }),
  },
  expiresOn: { shape: "day", words: defineWords({ "zh-CN": { name: "营业期限至" }, en: { name: "Expires on" } }) },
} satisfies DocumentKind["fields"];
