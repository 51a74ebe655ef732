import { defineWords, say } from "../../words";
import type { Reply } from "../reply";

const words = defineWords({
  "zh-CN": { says: "不会低于您现在的额度。交材料只会让额度持平或提高；有疑问的材料先由人核实。" },
  en: {
    says: "Your line does not fall below what it is now. Showing evidence keeps or raises it; what is in doubt is looked at by a person first.",
  },
});

/** "会不会变少？" */
export const isItSafe: Reply = {
  id: "is-it-safe-to-lower",
  hears:
    /会不会.{0,6}(?:降|变少|减)|(?:降低|变少|减少).{0,4}额度|影响征信|征信|go down|lower my|reduce my|credit record|hurt/i,
  answer: (_facts, { language }) => [say(words, language, "says")],
};
