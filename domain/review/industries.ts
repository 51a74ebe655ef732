import { defineWords, type Language, say } from "../words";

const industryWords = defineWords({
  "zh-CN": {
    haulage: "公路货运",
    retail: "零售",
    wholesale: "批发",
    manufacturing: "制造",
    export: "出口",
    services: "服务",
    other: "其他行业",
  },
  en: {
    haulage: "Haulage",
    retail: "Retail",
    wholesale: "Wholesale",
    manufacturing: "Manufacturing",
    export: "Export",
    services: "Services",
    other: "Other trade",
  },
});

export type Industry = keyof (typeof industryWords)["en"];
export const industries = Object.keys(industryWords.en) as Industry[];

/** An industry in a reviewer's words; one that nobody knows is "other". */
export function sayIndustry(id: string, language: Language): string {
  return say(industryWords, language, industries.find((industry) => industry === id) ?? "other");
}
