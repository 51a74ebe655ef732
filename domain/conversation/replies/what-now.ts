import { kindById } from "../../documents/index";
import { sayProblem } from "../../review/problems/index";
import { defineWords, say } from "../../words";
import type { Reply } from "../reply";
import { helpSentences } from "./help-sentences";

const words = defineWords({
  "zh-CN": {
    asked: "审核员还要一样：{asked}",
    underWay: "有 {count} 份材料正在读取，读完再提交更好。",
    needs: "{kind}要您看一下：{problem}",
    submitted: "已经提交，等审核员确认；现在仍可以补充材料。",
    decided: "结果已经出来了，请看“查看结果”。",
  },
  en: {
    asked: "The reviewer asks for one more thing: {asked}",
    underWay:
      "{count, plural, one {# document is} other {# documents are}} still being read; wait a moment before sending.",
    needs: "{kind} needs you: {problem}",
    submitted: "It is sent and waits for a reviewer; you can still add to it.",
    decided: "There is a result. Please open it from the first page.",
  },
});

/** "还要交什么？": what waits for the owner, then what would help most. */
export const whatNow: Reply = {
  id: "what-now",
  hears:
    /(?:还|再|接下来|下一步|现在|然后).{0,6}(?:要|需|该|交|传|做|补|怎么办|干)|(?:交|传|补|提供).{0,4}(?:什么|哪些|啥)|(?:需要|要).{0,4}(?:什么|哪些|啥)(?:材料|资料|东西)|what (?:now|next|else|should|do i|is (?:missing|next|needed))|next step|which documents/i,
  answer(facts, context) {
    const { language } = context;
    const { documents, state, asked } = facts;
    const waits = documents.needOwner.slice(0, 2).map(({ kind, problem }) => {
      const name = say(kindById(kind).words, language, "short");
      return say(words, language, "needs", { kind: name, problem: problem ? sayProblem(problem, language) : "" });
    });
    if (state === "approved" || state === "declined" || state === "accepted") return [say(words, language, "decided")];
    return [
      ...(asked ? [say(words, language, "asked", { asked })] : []),
      ...waits,
      ...(documents.underWay > 0 ? [say(words, language, "underWay", { count: documents.underWay })] : []),
      ...helpSentences(facts, context),
      ...(state === "submitted" || state === "awaiting-second" ? [say(words, language, "submitted")] : []),
    ];
  },
};
