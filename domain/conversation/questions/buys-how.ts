import { defineWords } from "../../words";
import { hearSeveral } from "../hear";
import type { Question } from "../question";
import { waysToPay } from "./paid-how";

/** How goods are bought: what was bought speaks for what was sold. */
export const buysHow: Question = {
  id: "buys-how",
  words: defineWords({
    "zh-CN": {
      ask: "{industry, select, haulage {油费、过路费、修车，您怎么付？} services {买材料和用品，您怎么付？} other {进货的钱，您怎么付？}}",
      hint: "可以选几个。",
      unclear: "请从下面选，可以选几个。",
    },
    en: {
      ask: "{industry, select, haulage {How do you pay for fuel, tolls and repairs?} services {How do you pay for supplies?} other {How do you pay for the goods you buy?}}",
      hint: "You may pick several.",
      unclear: "Please pick from the list, as many as fit.",
    },
  }),
  sets: "advice",
  answered: "several",
  choices: waysToPay,
  askedWhen: () => true,
  understand: (said) => hearSeveral(waysToPay, said),
};
