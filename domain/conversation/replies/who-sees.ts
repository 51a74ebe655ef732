import { defineWords, say } from "../../words";
import type { Reply } from "../reply";

const words = defineWords({
  "zh-CN": { says: "只有审核您这次申请的工作人员能看到您的材料，别的申请人看不到；谁看过、改过什么都有记录。" },
  en: {
    says: "Only staff who work on your application see your documents, never other applicants; who did what is on record.",
  },
});

/** "谁能看到？" */
export const whoSees: Reply = {
  id: "who-sees",
  hears:
    /谁.{0,6}(?:看到|看得|能看)|隐私|泄露|安全吗|保密|会不会.{0,6}(?:外传|给别人)|who (?:can |will )?sees?|privacy|private|is it safe|share my/i,
  answer: (_facts, { language }) => [say(words, language, "says")],
};
