import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import { concern, couldNotRun, pass } from "../answers";
import type { Check } from "../check";

/** What a contract of sale or work can't do without. Source: 民法典 §470; case law asks for parties, subject and quantity. */
const parts = [
  {
    part: "subject",
    sign: /标的|货物|产品|商品|服务|运输|租赁|工程|承揽|加工|goods|products|services|works|premises|supply/i,
  },
  {
    part: "quantity",
    sign: /数量|单价|吨|件|台|套|次|面积|平方米|总价|金额|费用|租金|运费|quantity|units?|price|fee|rent|amount/i,
  },
] as const;

export const contractParts: Check = {
  id: "contract-parts",
  version: 1,
  kinds: ["contract"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "合同要素",
      saw: "合同里没有看到{part, select, subject {标的} quantity {数量或价款} other {双方当事人}}。",
      expected: "合同写明双方、标的和数量。",
      todo: "请要求合同的全部页。",
      owner: "请上传合同的每一页，包括签字页。",
    },
    en: {
      title: "Parts of a contract",
      saw: "The contract shows no {part, select, subject {subject} quantity {quantity or price} other {two parties}}.",
      expected: "A contract names both parties, the subject and the quantity.",
      todo: "Ask for all pages of the contract.",
      owner: "Please upload every page of the contract, the one with the signatures too.",
    },
  }),
  run({ fields, text }) {
    if (text.length < 12) return couldNotRun("partyA", "partyB");
    const missing = [
      ...(textOf(fields, "partyA") && textOf(fields, "partyB") ? [] : ["parties"]),
      ...parts.filter(({ sign }) => !text.some((line) => sign.test(line.text))).map(({ part }) => part),
    ];
    return missing[0] ? concern("low", { part: missing[0] }) : pass;
  },
};
