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
      expected: "业务材料只写业务，不对读它的人或系统下指令。",
      todo: "文字不影响结果；请问清来历，并要求原件。",
      owner: "请换一份原件再上传。",
    },
    en: {
      title: "Text that gives orders",
      saw: "The file says “{text}”, as if ordering whoever reads it.",
      expected: "Business papers speak of business and give no orders to whoever reads them.",
      todo: "It changes nothing in the result; ask where the text comes from, and for the original.",
      owner: "Please upload the original of this document.",
    },
  }),
  run(document) {
    const line = document.text.find(({ text }) => orders.some((pattern) => pattern.test(text.normalize("NFKC"))));
    return line ? concern("high", { text: line.text.slice(0, 80) }, line) : pass;
  },
};
