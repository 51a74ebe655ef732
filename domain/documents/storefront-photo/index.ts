import type { Reading } from "../../reading";
import { defineWords } from "../../words";
import { spokenFields } from "../fact";
import type { DocumentKind } from "../kind";
import { photoOrigin } from "../layout/photo-origin";
import { fieldsSchema } from "../schema";
import { storefrontPhotoFields } from "./fields";
import { looksLikeStorefront } from "./recognise";
import { signText } from "./sign-text";

/** A photo of a shop front or workshop with its sign. */
export const storefrontPhoto: DocumentKind<keyof typeof storefrontPhotoFields> = {
  id: "storefront-photo",
  words: defineWords({
    "zh-CN": { name: "门店照片", short: "门店", why: "证明您的店在营业，招牌和您说的一致。", glyph: "店" },
    en: {
      name: "Photo of the shop front",
      short: "Shop front",
      why: "Shows that your shop is there and that its sign carries your name.",
      glyph: "S",
    },
  }),
  fields: storefrontPhotoFields,
  recognise: looksLikeStorefront,
  extract: (reading: Reading) => spokenFields({ signText: signText(reading), ...photoOrigin(reading) }),
  asks: ["signText"],
  schema: fieldsSchema(storefrontPhotoFields),
};
