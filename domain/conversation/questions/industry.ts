import { defineWords } from "../../words";
import { choice, hearOne } from "../hear";
import type { Question } from "../question";

const choices = [
  choice("haulage", "跑运输", "Haulage", /运输|货运|物流|货车|卡车|拉货|跑车|truck|haul|freight|transport|logistic/),
  choice("retail", "开店零售", "A shop", /零售|便利|超市|小店|开店|门店|餐|饭|奶茶|shop|store|retail|restaurant|cafe/),
  choice("wholesale", "批发", "Wholesale", /批发|经销|代理|wholesale|distribut/),
  choice("manufacturing", "加工制造", "Manufacturing", /加工|制造|生产|工厂|厂|manufactur|factory|make things/),
  choice("export", "做出口", "Export", /出口|外贸|跨境|export|overseas/),
  choice("services", "服务", "Services", /服务|维修|装修|美容|理发|咨询|培训|service|repair|consult/),
  choice("other", "其他", "Something else", /其他|其它|别的|other|something else/),
];

/** What the business does; it decides what a year's cycle looks like and which papers fit. */
export const industry: Question = {
  id: "industry",
  words: defineWords({
    "zh-CN": { ask: "您做哪一行？", hint: "选最接近的一个。", unclear: "没太明白，请从下面选一个最接近的。" },
    en: {
      ask: "What do you do?",
      hint: "Pick what comes closest.",
      unclear: "I did not get that. Please pick what comes closest.",
    },
  }),
  sets: "statement",
  answered: "one",
  choices,
  askedWhen: () => true,
  understand: (said) => hearOne(choices, said),
};
