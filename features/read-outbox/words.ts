import { defineWords } from "@/domain/words";

export const outboxWords = defineWords({
  "zh-CN": {
    title: "发件箱（试用环境）",
    lead: "试用环境不真正发信。验证码和通知都显示在这里，最新的在最上面。刷新可看新的。",
    empty: "还没有消息。",
    to: "收件人",
    refresh: "刷新",
    back: "返回登录",
  },
  en: {
    title: "Outbox (trial mode)",
    lead: "Trial mode sends no mail. Codes and notices appear here, newest first. Refresh to see new ones.",
    empty: "No messages yet.",
    to: "To",
    refresh: "Refresh",
    back: "Back to sign-in",
  },
});
