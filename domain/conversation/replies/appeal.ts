import { defineWords, say } from "../../words";
import type { Reply } from "../reply";

const words = defineWords({
  "zh-CN": { says: "对结果有异议，可以在结果页申诉，由另一位审核员重新看全部材料，也可以补充新的。" },
  en: { says: "You can appeal on the result page: another reviewer looks at everything again, and you may add to it." },
});

/** "不同意怎么办？" */
export const appeal: Reply = {
  id: "appeal",
  hears: /申诉|不服|不同意|不满意|投诉|拒|appeal|disagree|complain|object|declined/i,
  answer: (_facts, { language }) => [say(words, language, "says")],
};
