import { defineWords } from "../../words";
import { concern, pass } from "../answers";
import type { Check } from "../check";

const orders = [
  /ignore (all |any )?(the )?(previous|prior|above|earlier) (instructions?|rules?|prompts?)/i,
  /(disregard|forget) (all |any )?(the )?(previous|prior|above|your) /i,
  /(system prompt|you are (now )?(an? )?(ai|assistant|reader|model)|as an? (ai|language model))/i,
  /(raise|increase|approve|set) (the |this |my )?(credit )?(line|limit)( to| by|\b)/i,
  /忽略(以上|之前|前面|所有).{0,6}(指令|规则|要求|提示)/,
  /(请|必须|务必|立即).{0,8}(提高|提升|批准|通过).{0,8}(额度|授信|申请)/,
];

export const ordersTheReader: Check = {
  id: "orders-the-reader",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "文字在指挥系统",
      saw: "文件里写着“{text}”，像是在指挥读它的系统。",
      todo: "文字不影响结果；请当作欺诈迹象看待。",
      owner: "文件里有与业务无关的文字，请换一份干净的原件。",
    },
    en: {
      title: "Text that gives orders",
      saw: "The file says “{text}”, as if ordering whoever reads it.",
      todo: "It changes nothing in the result; treat it as a sign of fraud.",
      owner: "The file holds text that has nothing to do with business. Please use a clean original.",
    },
  }),
  run(document) {
    const line = document.text.find(({ text }) => orders.some((pattern) => pattern.test(text.normalize("NFKC"))));
    return line ? concern("high", { text: line.text.slice(0, 80) }, line) : pass;
  },
};
