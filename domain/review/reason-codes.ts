import { defineWords } from "../words";
import type { Outcome } from "./authority";

/**
 * Why a reviewer decided as they did: adverse action reasons in plain words (12 CFR 1002.9(b)(2) wants the specific ones,
 * and no more than four). The first sentence is the owner's, the short one the reviewer's.
 */
export const reasonCodes = {
  "as-recommended": {
    for: ["approve"],
    words: defineWords({
      "zh-CN": { short: "与建议一致", owner: "您交的材料证明了经营情况，额度按证明的结果提高。" },
      en: { short: "As recommended", owner: "Your evidence proves the business, and the line follows from it." },
    }),
  },
  "evidence-strong": {
    for: ["approve", "change"],
    words: defineWords({
      "zh-CN": { short: "材料扎实", owner: "材料互相印证，来源可靠。" },
      en: { short: "Strong evidence", owner: "The evidence agrees and its sources are reliable." },
    }),
  },
  "line-settled-by-reviewer": {
    for: ["change"],
    words: defineWords({
      "zh-CN": { short: "人工调整", owner: "审核员综合材料后调整了额度。" },
      en: { short: "Settled by hand", owner: "A reviewer weighed your evidence and settled on another amount." },
    }),
  },
  "sales-not-proven": {
    for: ["change", "decline"],
    words: defineWords({
      "zh-CN": { short: "销售额证明不足", owner: "材料还不能证明足够的销售额。补交近 12 个月的发票会有帮助。" },
      en: {
        short: "Sales not proven",
        owner: "The evidence does not prove enough sales. Invoices of the last twelve months would help.",
      },
    }),
  },
  "documents-contradict": {
    for: ["change", "decline"],
    words: defineWords({
      "zh-CN": { short: "材料相互矛盾", owner: "有的材料互相对不上。请核对后重新提交，或说明原因。" },
      en: {
        short: "Documents contradict",
        owner: "Some of the documents contradict each other. Please check them, or explain the difference.",
      },
    }),
  },
  "document-not-genuine": {
    for: ["decline"],
    words: defineWords({
      "zh-CN": { short: "材料真实性存疑", owner: "有材料无法确认是真实的。您可以申诉，由另一位审核员复核。" },
      en: {
        short: "Document not verified as genuine",
        owner: "A document could not be verified as genuine. You may appeal to another reviewer.",
      },
    }),
  },
  "not-the-applicant": {
    for: ["change", "decline"],
    words: defineWords({
      "zh-CN": { short: "材料不属于申请人", owner: "有的材料上不是您的店名，不能计入。" },
      en: { short: "Evidence of others", owner: "Some of the evidence names another business and cannot count." },
    }),
  },
  "customers-concentrated": {
    for: ["change", "decline"],
    words: defineWords({
      "zh-CN": { short: "客户过于集中", owner: "大部分收入来自一个客户，风险较高。其他客户的发票会有帮助。" },
      en: {
        short: "One customer",
        owner: "Most of the income comes from one customer. Invoices of other customers would help.",
      },
    }),
  },
  "too-new": {
    for: ["change", "decline"],
    words: defineWords({
      "zh-CN": { short: "经营时间短", owner: "经营时间还短，再积累几个月会有帮助。" },
      en: { short: "Too new", owner: "The business is young. A few more months of trade would help." },
    }),
  },
  "need-original": {
    for: ["ask"],
    words: defineWords({
      "zh-CN": { short: "要原件", owner: "请上传从税务局、开票软件或银行下载的原件（PDF、OFD 或 XML）。" },
      en: {
        short: "Original needed",
        owner:
          "Please upload the original file from the tax bureau, your invoicing program or the bank (PDF, OFD or XML).",
      },
    }),
  },
  "need-clearer-photo": {
    for: ["ask"],
    words: defineWords({
      "zh-CN": { short: "重拍清楚", owner: "请重拍一张清楚的照片。" },
      en: { short: "Clearer photo", owner: "Please take a clearer photo." },
    }),
  },
  "need-licence": {
    for: ["ask"],
    words: defineWords({
      "zh-CN": { short: "补证照", owner: "请补交营业执照或行驶证。" },
      en: { short: "Licence needed", owner: "Please add the business licence or the vehicle licence." },
    }),
  },
  "need-more-months": {
    for: ["ask"],
    words: defineWords({
      "zh-CN": { short: "补月份", owner: "请补交缺少月份的发票或流水。" },
      en: { short: "More months", owner: "Please add invoices or a statement for the missing months." },
    }),
  },
} as const satisfies Record<
  string,
  { for: readonly Outcome[]; words: ReturnType<typeof defineWords<"short" | "owner">> }
>;

export type ReasonCode = keyof typeof reasonCodes;

/** The codes that may explain this outcome. */
export function codesFor(outcome: Outcome): ReasonCode[] {
  return (Object.keys(reasonCodes) as ReasonCode[]).filter((code) =>
    (reasonCodes[code].for as readonly Outcome[]).includes(outcome),
  );
}
