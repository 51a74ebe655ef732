import { textOf } from "../../documents/fact";
import { isUscc, normaliseTaxId, usccKind } from "../../values/tax-id";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

/** What the register calls each kind; other kinds (partnerships, branches) share the code of companies. Source: GB 32100-2015. */
const called = {
  "sole-trader": /个体/,
  cooperative: /合作社/,
  company: /公司|企业|合伙|独资|分支|集体|国有|股份/,
} as const;

export const licenceKind: Check = {
  id: "licence-kind",
  version: 1,
  kinds: ["business-licence"],
  needs: ["uscc", "businessType"],
  words: defineWords({
    "zh-CN": {
      title: "代码与类型",
      saw: "代码 {code} 属于{kind, select, company {企业} cooperative {农民专业合作社} other {个体工商户}}，类型却写“{type}”。",
      expected: "代码第 1、2 位与类型一致：91 企业，92 个体工商户，93 农民专业合作社。",
      todo: "请在国家企业信用信息公示系统核对。",
      owner: "请再拍一张能看清代码和类型的照片。",
    },
    en: {
      title: "Code and type",
      saw: "The code {code} is of {kind, select, company {a company} cooperative {a cooperative} other {a sole trader}}, the type says “{type}”.",
      expected: "The code's first two digits fit the type: 91 company, 92 sole trader, 93 cooperative.",
      todo: "Look it up in the public register of businesses.",
      owner: "Please take a photo in which code and type can be read.",
    },
  }),
  run({ fields }) {
    const [code, type] = [normaliseTaxId(textOf(fields, "uscc") ?? ""), textOf(fields, "businessType") ?? ""];
    const kind = usccKind(code);
    if (!isUscc(code) || kind === "other") return notApplicable;
    const says = (Object.keys(called) as (keyof typeof called)[]).filter((one) => called[one].test(type));
    if (says.length === 0 || says.includes(kind)) return pass;
    const saw = { code, kind, type };
    return concern("low", saw, fields.businessType);
  },
};
