import { defineWords, say } from "../../words";
import type { Reply } from "../reply";

const words = defineWords({
  "zh-CN": { says: "每个回答旁边都有“改”，点一下就能改；材料里读错的，打开那份材料点“有读错”。原来的都会留着。" },
  en: {
    says: "Every answer has a “Change” beside it. If a document was read wrongly, open it and press “Something is wrong”. Nothing you gave is lost.",
  },
});

/** "说错了怎么改？" */
export const changeAnswer: Reply = {
  id: "change-answer",
  hears: /改|填错|说错|写错|更正|change|edit|wrong|mistake|correct/i,
  answer: (_facts, { language }) => [say(words, language, "says")],
};
