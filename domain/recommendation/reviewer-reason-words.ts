import { defineWords } from "../words";
import type { ReasonWord } from "./reason-words";

/** The same reasons to the reviewer: what the sum did and with what money, at most two sentences. */
export const reviewerReasonWords = defineWords<ReasonWord>({
  "zh-CN": {
    "sales-by-invoices": "近 12 个月净开票 {value}，去重并扣除红字。",
    "sales-by-statement": "流水年化经营收入 {value}，已扣除自有资金划转与借款。",
    "sales-by-purchases": "按行业毛利由进货 {bought} 推算销售 {value}。",
    "contracted-income": "在履行合同剩余 {remaining}，按政策加 {value}。",
    vehicles: "{count} 辆车有证件支持，加 {value}。",
    "premises-and-permit": "门店与运输证加 {value}。",
    "shown-live": "现场验证码通过，加 {value}。",
    "sales-in-currency": "{original} 按 {asOf} 汇率 {rate} 折 {value}。",
    "support-strength":
      "合同与资产所加之中，仅凭本人页面的 {selfOnly} 按 {selfPercent}%，文本层 {textLayer} 按 {textPercent}%。{worth, select, some {该项值 {raise}} limit {单这一项不改变额度：起决定作用的是“{decidedBy}”} other {单这一项不改变额度}}。",
    "proof-strength":
      "仅凭页面的金额 {selfOnly} 按 {selfPercent}%，文本层或卖方自制文件 {textLayer} 按 {textPercent}%。{worth, select, some {该项值 {raise}} limit {单这一项不改变额度：起决定作用的是“{decidedBy}”} other {单这一项不改变额度}}。",
    held: "存在须先由人核实的重大矛盾，额度保持 {value}。{worth, select, some {核实排除后可到其余规则算出的数，差 {raise}} limit {单这一项不改变额度：起决定作用的是“{decidedBy}”} other {单这一项不改变额度}}。",
    concentration:
      "最大客户超出其余之和 {excess}，超出部分按 {percent}%。{worth, select, some {该项值 {raise}} limit {单这一项不改变额度：起决定作用的是“{decidedBy}”} other {单这一项不改变额度}}。",
    "implied-sales":
      "以流水或进货间接证明，按 {percent}% 计。{worth, select, some {该项值 {raise}} limit {单这一项不改变额度：起决定作用的是“{decidedBy}”} other {单这一项不改变额度}}。",
    identity:
      "未见申请人名下有效营业执照，按 {value} 计。{worth, select, some {该项值 {raise}} limit {单这一项不改变额度：起决定作用的是“{decidedBy}”} other {单这一项不改变额度}}。",
    gaps: "最长连续 {months} 个月无收入凭据，按 {value} 计。{worth, select, some {该项值 {raise}} limit {单这一项不改变额度：起决定作用的是“{decidedBy}”} other {单这一项不改变额度}}。",
    doubt:
      "“{check}”扣 {percent}%。{worth, select, some {排除后值 {raise}} limit {单这一项不改变额度：起决定作用的是“{decidedBy}”} other {单这一项不改变额度}}。",
    "working-capital-need": "流动资金需求测算上限 {value}：销售 {sales}，毛利 {margin}%，周转 {days} 天。",
    "registration-unseen":
      "未见申请人的登记证照，也无登记机关答复，本轮上限 {value}。{worth, select, some {见到后可多 {raise}} limit {单这一项不改变额度：起决定作用的是“{decidedBy}”} other {单这一项不改变额度}}。",
    "per-round-limit":
      "本轮上限 {value}。{worth, select, some {不设此限可多 {raise}} limit {单这一项不改变额度：起决定作用的是“{decidedBy}”} other {单这一项不改变额度}}。",
    "product-cap":
      "产品上限 {value}。{worth, select, some {不设此限可多 {raise}} limit {单这一项不改变额度：起决定作用的是“{decidedBy}”} other {单这一项不改变额度}}。",
    "authority-cap":
      "最高审批权限 {value}。{worth, select, some {不设此限可多 {raise}} limit {单这一项不改变额度：起决定作用的是“{decidedBy}”} other {单这一项不改变额度}}。",
    "never-below-current": "算出的数低于现有额度，保持 {value}。",
    "nothing-proven": "没有可计入的销售或资产，额度不变。",
  },
  en: {
    "sales-by-invoices": "Net invoiced sales of twelve months are {value}, each invoice once and red ones taken off.",
    "sales-by-statement": "Income on the account is {value} a year, without own transfers and borrowed money.",
    "sales-by-purchases": "Purchases of {bought} imply sales of {value} at the industry's margin.",
    "contracted-income": "Running contracts still promise {remaining}, for which the policy adds {value}.",
    vehicles: "{count, plural, one {# vehicle is} other {# vehicles are}} borne out by papers: {value} more.",
    "premises-and-permit": "Premises and permit add {value}.",
    "shown-live": "The live code passed: {value} more.",
    "sales-in-currency": "{original} at {rate} of {asOf} make {value}.",
    "support-strength":
      "Of what contracts and assets add, {selfOnly} rest on the own page alone and count {selfPercent}%, {textLayer} on a text layer and count {textPercent}%. {worth, select, some {That is worth {raise}} limit {By itself this does not move the amount: “{decidedBy}” decides} other {By itself this does not move the amount}}.",
    "proof-strength":
      "{selfOnly} rest on the own page alone and count {selfPercent}%, {textLayer} on a text layer or the seller’s own file and count {textPercent}%. {worth, select, some {That is worth {raise}} limit {By itself this does not move the amount: “{decidedBy}” decides} other {By itself this does not move the amount}}.",
    held: "A grave contradiction has to be settled by a person first, so the line stays at {value}. {worth, select, some {The other rules would add {raise}} limit {By itself this does not move the amount: “{decidedBy}” decides} other {By itself this does not move the amount}}.",
    concentration:
      "The largest customer exceeds all others together by {excess}, of which {percent}% counts. {worth, select, some {That is worth {raise}} limit {By itself this does not move the amount: “{decidedBy}” decides} other {By itself this does not move the amount}}.",
    "implied-sales":
      "Sales are shown indirectly, by statement or purchases, and count {percent}%. {worth, select, some {That is worth {raise}} limit {By itself this does not move the amount: “{decidedBy}” decides} other {By itself this does not move the amount}}.",
    identity:
      "No sound business licence of the applicant was seen, so {value} counts. {worth, select, some {That is worth {raise}} limit {By itself this does not move the amount: “{decidedBy}” decides} other {By itself this does not move the amount}}.",
    gaps: "Nothing shows income in {months} months in a row, so {value} counts. {worth, select, some {That is worth {raise}} limit {By itself this does not move the amount: “{decidedBy}” decides} other {By itself this does not move the amount}}.",
    doubt:
      "“{check}” takes {percent}%. {worth, select, some {Settling it is worth {raise}} limit {By itself this does not move the amount: “{decidedBy}” decides} other {By itself this does not move the amount}}.",
    "working-capital-need":
      "The working-capital formula ends at {value}: sales {sales}, margin {margin}%, cycle {days} days.",
    "registration-unseen":
      "No sound licence was seen and no register answered, so this round ends at {value}. {worth, select, some {Seeing one is worth {raise}} limit {By itself this does not move the amount: “{decidedBy}” decides} other {By itself this does not move the amount}}.",
    "per-round-limit":
      "This round ends at {value}. {worth, select, some {Without that limit there would be {raise} more} limit {By itself this does not move the amount: “{decidedBy}” decides} other {By itself this does not move the amount}}.",
    "product-cap":
      "The product ends at {value}. {worth, select, some {Without that cap there would be {raise} more} limit {By itself this does not move the amount: “{decidedBy}” decides} other {By itself this does not move the amount}}.",
    "authority-cap":
      "The highest authority ends at {value}. {worth, select, some {Without that cap there would be {raise} more} limit {By itself this does not move the amount: “{decidedBy}” decides} other {By itself this does not move the amount}}.",
    "never-below-current": "The sum is below the line there is, which stays at {value}.",
    "nothing-proven": "No sales or assets count yet, so the line stays as it is.",
  },
});
