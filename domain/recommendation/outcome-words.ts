import { defineWords, type Language, say } from "../words";
import type { Outcome } from "./outcomes";
import { isAmount, type WriteMoney } from "./say-reason";

/** Why evidence brought what it brought, to its owner. */
export const outcomeWords = defineWords({
  "zh-CN": {
    "as-said": "和预计的差不多。",
    more: "比预计的更有力。",
    together: "之前是一样一样分开预计的，几样一起交更有力。",
    doubt: "有材料还有疑问，核实后还会变。",
    held: "有一处矛盾要先由人核实。",
    capped: "已到上限 {limit}。",
    "weaker-proof": "有些金额只有照片；换成原始电子文件可再多约 {raise}。",
    less: "材料里能计入的金额比预想的少。",
  },
  en: {
    "as-said": "About as we said.",
    more: "It proved more than we expected.",
    together: "We had said what each brings alone; together they count for more.",
    doubt: "A document raises a doubt; settling it will change this.",
    held: "A contradiction has to be settled by a person first.",
    capped: "The limit of {limit} is reached.",
    "weaker-proof": "Some amounts stand on photos alone; the original files are worth about {raise} more.",
    less: "Less of what they show counts than we expected.",
  },
});

/** The sentence for an outcome, amounts written as money. */
export function sayOutcome({ why, saw }: Outcome, language: Language, money: WriteMoney): string {
  const written = Object.fromEntries(
    Object.entries(saw).map(([name, value]) => [name, isAmount(value) ? money(value) : value]),
  );
  return say(outcomeWords, language, why, written);
}
