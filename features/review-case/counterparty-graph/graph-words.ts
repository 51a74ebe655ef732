import { defineWords } from "@/domain/words";

export const graphWords = defineWords({
  "zh-CN": {
    title: "往来对手",
    about: "申请人与 {parties} 家往来，{loop, plural, =0 {没有发票循环} other {其中 # 条往来在一个发票循环上}}。",
    own: "本案发票",
    others: "其他申请人提交",
    loop: "循环",
    more: "另有 {count} 家较小的未画出",
    table: "以表格查看",
    from: "销售方",
    to: "购买方",
    amount: "金额",
    invoices: "发票",
    self: "申请人",
    open: "打开发票：{from} 开给 {to}",
  },
  en: {
    title: "Who trades with whom",
    about:
      "The applicant trades with {parties, plural, one {# party} other {# parties}}; {loop, plural, =0 {no invoices go in a circle} one {# of the links lies on a circle of invoices} other {# of the links lie on a circle of invoices}}.",
    own: "Invoices of this case",
    others: "Shown by other applicants",
    loop: "In a circle",
    more: "{count} smaller ones are not drawn",
    table: "Show as a table",
    from: "Seller",
    to: "Buyer",
    amount: "Amount",
    invoices: "Invoices",
    self: "Applicant",
    open: "Open the invoice: {from} to {to}",
  },
});
export type GraphWord = keyof (typeof graphWords)["en"];
