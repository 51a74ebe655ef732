import { defineWords } from "@/domain/words";

export const lostWords = defineWords({
  "zh-CN": {
    title: "这里没有您要找的内容",
    why: "地址可能写错了，内容可能已删除，也可能不对您的账号开放。您已提交的材料都在。",
    back: "回到首页",
    desk: "去审核台",
  },
  en: {
    title: "There is nothing to see at this address",
    why: "The address may be wrong, the thing may be gone, or it may not be open to your account. What you have handed in is kept.",
    back: "Back to the start",
    desk: "To the review desk",
  },
});
