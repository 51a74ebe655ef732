import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";
import { fieldsSchema } from "../schema";
import { extractLicence } from "./extract-licence";
import { businessLicenceFields } from "./fields";
import { looksLikeBusinessLicence } from "./recognise";

/** A Chinese business licence (营业执照), of a company, a sole trader or a cooperative. */
export const businessLicence: DocumentKind<keyof typeof businessLicenceFields> = {
  id: "business-licence",
  words: defineWords({
    "zh-CN": { name: "营业执照", short: "执照", why: "证明您的生意是登记过的，也能帮您填好资料。", glyph: "照" },
    en: {
      name: "Business licence",
      short: "Licence",
      why: "Shows that your business is registered, and fills in its details for you.",
      glyph: "L",
    },
  }),
  fields: businessLicenceFields,
  recognise: looksLikeBusinessLicence,
  extract: extractLicence,
  currency: "CNY",
  asks: ["uscc", "name", "establishedOn"],
  schema: fieldsSchema(businessLicenceFields),
};
