import { daysToDecide } from "../../review/deadline";
import { defineWords, say } from "../../words";
import type { Reply } from "../reply";

const words = defineWords({
  "zh-CN": {
    collecting: "材料一般几分钟就能读完，暂定额度马上能看到。提交后由审核员确认，最晚 {days} 天内一定有答复。",
    submitted: "已经提交，最晚 {on} 前一定有答复，出来会在消息里告诉您。",
    asked: "在等您补一样材料；补好重新提交后继续审核，最晚 {on} 前有答复。",
    decided: "已经有结果了，请看“查看结果”。",
  },
  en: {
    collecting:
      "Documents are read within minutes and you see a provisional line at once. After you send it, a reviewer answers within {days} days at the latest.",
    submitted: "It is sent. You will have an answer by {on} at the latest, in your messages.",
    asked: "One item is waited for; once you send it again the review goes on, with an answer by {on} at the latest.",
    decided: "There is a result. Please open it from the first page.",
  },
});

/** "要多久？": what happens when, and by which day at the latest. */
export const howLong: Reply = {
  id: "how-long",
  hears: /多久|多长时间|几天|什么时候|何时|啥时候|等多|how long|when (?:will|do|can|is)|how many days|how soon/i,
  answer({ state, dueOn }, { language, day }) {
    if (state === "approved" || state === "declined" || state === "accepted") return [say(words, language, "decided")];
    if (dueOn && state === "asked") return [say(words, language, "asked", { on: day(dueOn) })];
    if (dueOn && state !== "collecting") return [say(words, language, "submitted", { on: day(dueOn) })];
    return [say(words, language, "collecting", { days: daysToDecide })];
  },
};
