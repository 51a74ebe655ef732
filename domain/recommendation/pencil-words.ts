import { defineWords, type Language, say } from "../words";
import type { Factor } from "./recommendation";
import { isAmount, type WriteMoney } from "./say-reason";

/** How the value of a row comes about, for whoever redoes the sum with a pencil. */
export const pencilWords = defineWords({
  "zh-CN": {
    "sales-by-statement": "入账 {totalIn} − 自有划转 {own} − 借款 {borrowed}",
    "sales-by-statement-long": "（入账 {totalIn} − 自有划转 {own} − 借款 {borrowed}）× 365 ÷ {days} 天",
    "sales-by-purchases": "进货 {bought} × 100 ÷ {left}",
    "sales-in-currency": "{original} × {rate}（{asOf}）",
    "proof-strength": "文本层或卖方自制文件 {textLayer} 只计 {textPercent}%，仅页面 {selfOnly} 只计 {selfPercent}%",
    concentration: "{customer}超出其余之和 {excess}，只计 {percent}%",
    "implied-sales": "只计 {percent}%",
    "contracted-income": "剩余 {remaining} × {percent}%，不超过上一数的 {limitPercent}%",
    vehicles: "{count} 辆 × {each}",
    "premises-and-permit": "门店 {premises} + 运输证 {permit}",
    "support-strength": "以上所加之中，文本层 {textLayer} 只计 {textPercent}%，仅页面 {selfOnly} 只计 {selfPercent}%",
    gaps: "连续 {months} 个月，免 {free} 个月，每月减 {perMonth}%，最多 {most}%",
    doubt: "减 {percent}%",
    "working-capital-need": "{sales} × {cost}% × {grown}% × {days} ÷ 360",
    "registration-unseen": "现有额度 × {percent}%",
    "per-round-limit": "现有额度 × {times}",
  },
  en: {
    "sales-by-statement": "money in {totalIn} − own transfers {own} − borrowed {borrowed}",
    "sales-by-statement-long": "(money in {totalIn} − own transfers {own} − borrowed {borrowed}) × 365 ÷ {days} days",
    "sales-by-purchases": "purchases {bought} × 100 ÷ {left}",
    "sales-in-currency": "{original} × {rate} ({asOf})",
    "proof-strength":
      "text layer or own file {textLayer} counts {textPercent}%, own page alone {selfOnly} counts {selfPercent}%",
    concentration: "{customer} exceeds all others by {excess}, of which {percent}% counts",
    "implied-sales": "{percent}% counts",
    "contracted-income": "{remaining} still to come × {percent}%, at most {limitPercent}% of the amount before",
    vehicles: "{count} × {each}",
    "premises-and-permit": "premises {premises} + permit {permit}",
    "support-strength":
      "of what was added: text layer {textLayer} counts {textPercent}%, own page alone {selfOnly} counts {selfPercent}%",
    gaps: "{months} months in a row, {free} free, {perMonth}% each, {most}% at most",
    doubt: "less {percent}%",
    "working-capital-need": "{sales} × {cost}% × {grown}% × {days} ÷ 360",
    "registration-unseen": "today's line × {percent}%",
    "per-round-limit": "today's line × {times}",
  },
});

type PencilWord = keyof (typeof pencilWords)["en"];

/** The line of arithmetic beside a row of the sum; null where the row's value is a number of the policy itself, or unknown. */
export function sayPencil(factor: Factor, language: Language, money: WriteMoney): string | null {
  const { id, saw } = factor;
  const word = id === "sales-by-statement" && Number(saw.days) > 366 ? "sales-by-statement-long" : id;
  if (!(word in pencilWords.en) || factor.value.startsWith("0.00")) return null;
  const written = Object.fromEntries(
    Object.entries(saw).map(([name, value]) => [name, isAmount(value) ? money(value) : value]),
  );
  const derived = { left: 100 - Number(saw.margin), cost: 100 - Number(saw.margin), grown: 100 + Number(saw.growth) };
  try {
    return say(pencilWords, language, word as PencilWord, { ...derived, ...written });
  } catch {
    // A sum of an earlier engine says less.
    return null;
  }
}
