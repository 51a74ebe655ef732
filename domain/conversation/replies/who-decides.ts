import { defineWords, say } from "../../words";
import type { Reply } from "../reply";

const words = defineWords({
  "zh-CN": {
    says: "额度由审核员确认，不是机器单独决定的；金额按公开的规则算，每一步都能看到。您可以要求说明，也可以申诉。",
  },
  en: {
    says: "A person confirms the line; no machine decides alone. The amount follows open rules and every step can be seen. You may ask for reasons and appeal.",
  },
});

/** "谁决定？" */
export const whoDecides: Reply = {
  id: "who-decides",
  hears:
    /谁.{0,6}(?:决定|批|审|定|看结果)|(?:机器|AI|电脑|系统|人工).{0,6}(?:决定|审|批|定|判)|who (?:decides|approves|reviews)|(?:machine|robot|ai|human|person).{0,12}(?:decide|approve|review)/i,
  answer: (_facts, { language }) => [say(words, language, "says")],
};
