import { defineWords } from "../words";

/**
 * Why the amount is what it is, to its owner, by reason code: at most two sentences, what it is and what would change it.
 * A doubt names no check: what gave a paper away is the reviewer's to know. `documents` counts those that it is about.
 * `value` and `raise` are amounts already written for the reader; a `raise` of nothing is told as such by `worth`;
 * `shown` is "photos" where a part stands on nothing else; `page` is "statement" where that part is money in; `abroad` is "yes" where invoices are the seller's own files and
 * not the Chinese tax bureau's.
 */
export const reasonWords = defineWords({
  "zh-CN": {
    "sales-by-invoices": "近 12 个月的发票证明了 {value} 的销售额。",
    "sales-by-statement": "银行流水证明了 {value} 的收入。",
    "sales-by-purchases": "进货发票说明您大约卖出 {value}。",
    "contracted-income": "正在履行的合同带来今后的收入，加 {value}。",
    vehicles: "车辆已核实，加 {value}。",
    "premises-and-permit": "门店或运输证已核实，加 {value}。",
    "shown-live": "照片带着现场验证码，确认是现拍的，加 {value}。",
    "sales-in-currency": "外币发票 {original}，按 {asOf} 汇率 {rate} 折合 {value}。",
    "proof-strength":
      "{page, select, statement {流水的进账按{shown, select, photos {照片计 {selfPercent}%。改交银行出具的 PDF} other {银行的 PDF 计 {textPercent}%。由银行直接确认}}} other {{shown, select, photos {有些金额只有照片，按一部分计算。改交{abroad, select, yes {开票软件导出的原件（Factur-X 或 UBL）} other {税务局的 XML 或 PDF 原件}}} other {{abroad, select, yes {您自己软件开的发票按 {textPercent}% 计算。由客户向银行确认} other {只有 PDF 的发票按 {textPercent}% 计算。改交税务局的 XML 原件}}}}}}，{worth, select, none {单这一项暂时不加额度} other {最多可多约 {raise}}}。",
    "support-strength":
      "{shown, select, photos {合同、车辆或门店只有您自己的照片，按一部分计算} other {合同只有 PDF，按 {textPercent}% 计算}}。{worth, select, none {单这一项暂时不加额度} other {由合同对方或登记机关确认，最多可多约 {raise}}}。",
    held: "有一处矛盾要先由人核实，额度先保持 {value}。",
    concentration:
      "大部分收入来自一个客户，超出一半的部分打折计算。{worth, select, none {单这一项暂时不影响额度} other {其他客户多起来，可多约 {raise}}}。",
    "implied-sales":
      "流水或进货只是间接说明销售，按 {percent}% 计算。{worth, select, none {单这一项暂时不影响额度} other {用发票直接证明，最多可多约 {raise}}}。",
    identity:
      "还没交营业执照，先按 {value} 计算。{worth, select, none {单交执照暂时不加额度} other {交了可多约 {raise}}}。",
    gaps: "有连续 {months} 个月没有销售记录，按 {value} 计算。{worth, select, none {单补这几个月暂时不加额度} other {补上可多约 {raise}}}。",
    doubt:
      "{documents, plural, =0 {材料和您申报的对不上} other {有 # 份材料还有疑问}}。{worth, select, none {单解决这一项暂时不加额度} other {解决后可多约 {raise}}}。",
    "working-capital-need": "按已证明的生意规模周转，额度最多 {value}。",
    "registration-unseen":
      "还没看到营业执照，这一轮最多到 {value}。{worth, select, none {单交执照暂时不加额度} other {交了可多约 {raise}}}。",
    "per-round-limit": "一次最多提高到 {value}。",
    "product-cap": "产品上限 {value}。",
    "authority-cap": "单笔审批上限 {value}。",
    "never-below-current": "不会低于现在的 {value}。",
    "nothing-proven": "还没有能计入的材料，额度先保持不变。",
  },
  en: {
    "sales-by-invoices": "Invoices of the last twelve months prove {value} of sales.",
    "sales-by-statement": "The bank statement proves {value} of income.",
    "sales-by-purchases": "What you bought suggests about {value} of sales.",
    "contracted-income": "Running contracts promise income to come: {value} more.",
    vehicles: "Vehicles are proven: {value} more.",
    "premises-and-permit": "Premises or permit are proven: {value} more.",
    "shown-live": "A photo shows the live code, so it was taken on the spot: {value} more.",
    "sales-in-currency": "Invoices of {original} at {rate} ({asOf}) make {value}.",
    "proof-strength":
      "{page, select, statement {{shown, select, photos {A photo of a statement counts {selfPercent}%. The bank’s PDF} other {A statement as the bank’s PDF counts {textPercent}%. The bank’s own word}}} other {{shown, select, photos {Some amounts stand on photos alone and count in part. {abroad, select, yes {The file from your invoicing program (Factur-X or UBL)} other {The original XML or PDF}}} other {{abroad, select, yes {Invoices that your own program wrote count {textPercent}%. Their customers’ word to the lender} other {Invoices shown as PDF alone count {textPercent}%. The tax office’s XML}}}}}} {worth, select, none {would not raise the line by itself} other {is worth up to {raise}}}.",
    "support-strength":
      "{shown, select, photos {Contracts, vehicles or premises that your own photos alone show count in part} other {Contracts shown as PDF alone count {textPercent}%}}. {worth, select, none {Better proof would not raise the line by itself} other {The word of the other party or of a registry is worth up to {raise}}}.",
    held: "A contradiction must be settled by a person first, so the line stays at {value}.",
    concentration:
      "Most income comes from one customer; what exceeds half counts for less. {worth, select, none {By itself this does not change the line} other {More sales to others are worth about {raise}}}.",
    "implied-sales":
      "A statement or purchases show sales indirectly, so {percent}% counts. {worth, select, none {By itself this does not change the line} other {Showing the invoices is worth up to {raise}}}.",
    identity:
      "Without a business licence {value} counts. {worth, select, none {Showing it would not raise the line by itself} other {Showing it is worth about {raise}}}.",
    gaps: "There are {months} months in a row without sales, so {value} counts. {worth, select, none {Filling them would not raise the line by itself} other {Filling them is worth about {raise}}}.",
    doubt:
      "{documents, plural, =0 {The documents and what you stated do not fit together} one {One document raises a doubt} other {# documents raise a doubt}}. {worth, select, none {Resolving it would not raise the line by itself} other {Resolving it is worth about {raise}}}.",
    "working-capital-need": "The turnover you have proven needs no more than {value}.",
    "registration-unseen":
      "Your business licence has not been seen yet, so this round ends at {value}. {worth, select, none {Showing it would not raise the line by itself} other {Showing it is worth about {raise}}}.",
    "per-round-limit": "One round raises to {value} at most.",
    "product-cap": "The product's cap is {value}.",
    "authority-cap": "The cap on a single approval is {value}.",
    "never-below-current": "The line does not fall below today's {value}.",
    "nothing-proven": "Nothing counts yet, so the line stays as it is.",
  },
});

export type ReasonWord = keyof (typeof reasonWords)["en"];
