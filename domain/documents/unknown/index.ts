import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";
import { fieldsSchema } from "../schema";

/** What nobody recognised: it holds no facts, and the owner is asked what it is. */
export const unknown: DocumentKind = {
  id: "unknown",
  words: defineWords({
    "zh-CN": {
      name: "未识别的材料",
      short: "未识别",
      why: "请告诉我们这是什么，我们就能读出其中的信息。",
      glyph: "？",
    },
    en: {
      name: "Unrecognised document",
      short: "Unrecognised",
      why: "Tell us what this is, and we can read the facts in it.",
      glyph: "?",
    },
  }),
  fields: {},
  recognise: () => 0,
  extract: () => ({}),
  schema: fieldsSchema({}),
};
