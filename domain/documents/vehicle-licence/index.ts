import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";
import { fieldsSchema } from "../schema";
import { extractLicence } from "./extract-licence";
import { vehicleLicenceFields } from "./fields";
import { looksLikeVehicleLicence } from "./recognise";

/** A Chinese vehicle licence (行驶证), main page and second page. */
export const vehicleLicence: DocumentKind<keyof typeof vehicleLicenceFields> = {
  id: "vehicle-licence",
  words: defineWords({
    "zh-CN": { name: "行驶证", short: "行驶证", why: "证明车是谁的、能拉多重、做什么用。", glyph: "驶" },
    en: {
      name: "Vehicle licence",
      short: "Vehicle licence",
      why: "Shows whose vehicle it is, what it may carry and what it is used for.",
      glyph: "D",
    },
  }),
  fields: vehicleLicenceFields,
  recognise: looksLikeVehicleLicence,
  extract: extractLicence,
  asks: ["plateNumber", "owner", "vin"],
  schema: fieldsSchema(vehicleLicenceFields),
};
