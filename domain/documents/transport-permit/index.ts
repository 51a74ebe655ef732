import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";
import { fieldsSchema } from "../schema";
import { extractPermit } from "./extract-permit";
import { transportPermitFields } from "./fields";
import { looksLikeTransportPermit } from "./recognise";

/** A Chinese road transport permit (道路运输证). */
export const transportPermit: DocumentKind<keyof typeof transportPermitFields> = {
  id: "transport-permit",
  words: defineWords({
    "zh-CN": { name: "道路运输证", short: "运输证", why: "证明您的车可以合法跑货运。", glyph: "运" },
    en: {
      name: "Road transport permit",
      short: "Transport permit",
      why: "Shows that your vehicle may carry goods for hire.",
      glyph: "T",
    },
  }),
  fields: transportPermitFields,
  recognise: looksLikeTransportPermit,
  extract: extractPermit,
  asks: ["permitNumber", "holder", "plateNumber", "validUntil"],
  schema: fieldsSchema(transportPermitFields),
};
