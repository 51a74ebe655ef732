import { defineWords } from "../../words";
import { choice, hearSeveral, withNameAbroad } from "../hear";
import type { Question } from "../question";

export const waysToPay = [
  choice("transfer", "银行转账", "Bank transfer", /转账|银行|对公|打款|transfer|bank|wire/),
  withNameAbroad(
    choice(
      ...(["wallet", "微信、支付宝", "WeChat or Alipay"] as const),
      /微信|支付宝|扫码|刷卡|wechat|alipay|wallet|scan|card|paypal/,
    ),
    "刷卡、PayPal",
    "Card or PayPal",
  ),
  choice("platform", "平台结算", "Paid out by a platform", /平台|淘宝|抖音|美团|拼多多|运满满|货拉拉|platform/),
  choice("cash", "现金", "Cash", /现金|现钱|cash/),
];

/** How money comes in tells where it can be seen. */
export const paidHow: Question = {
  id: "paid-how",
  words: defineWords({
    "zh-CN": { ask: "客户怎么付您钱？", hint: "可以选几个。", unclear: "请从下面选，可以选几个。" },
    en: {
      ask: "How do customers pay you?",
      hint: "You may pick several.",
      unclear: "Please pick from the list, as many as fit.",
    },
  }),
  sets: "advice",
  answered: "several",
  choices: waysToPay,
  askedWhen: () => true,
  understand: (said) => hearSeveral(waysToPay, said),
};
