import { fromMinor } from "../../values/money";
import { chineseNumber } from "./chinese-number";
import { englishNumber } from "./english-number";

export type Period = "year" | "month" | "day";
export const periods: readonly Period[] = ["year", "month", "day"];

/** What was said of sales: an amount for a period, which is null where none was said. Decimal string. */
export type Turnover = { amount: string; period: Period | null };
export type NotUnderstood = "no-number" | "unit-missing" | "several-numbers" | "too-large";

const most = 1e11;
const chinese = "零〇一二两俩三四五六七八九十百千万亿";

/**
 * Reads sales as people say them: "一年三百来万", "30万左右", "每个月五六万", "about 3m a year", "25k a month". Of a range it
 * takes the middle, of "more than" the number that was said. A bare number below a thousand is not guessed at.
 */
export function understandTurnover(said: string): { ok: true; turnover: Turnover } | { ok: false; why: NotUnderstood } {
  const text = said
    .normalize("NFKC")
    .toLowerCase()
    .replace(/萬/g, "万")
    .replace(/億/g, "亿")
    .replace(/(\d)[,，'](?=\d{3})/g, "$1")
    .replace(/[¥￥$€]|rmb|cny|人民币|yuan/g, " ");
  const found = distinct([...rangesIn(text), ...amountsIn(text)]);
  if (found.length === 0) return { ok: false, why: /\d/.test(withoutDates(text)) ? "unit-missing" : "no-number" };
  if (found.length > 1) return { ok: false, why: "several-numbers" };
  const amount = found[0]!;
  if (amount < 1000) return { ok: false, why: "unit-missing" };
  if (amount > most) return { ok: false, why: "too-large" };
  return { ok: true, turnover: { amount: fromMinor(BigInt(Math.round(amount * 100))), period: periodIn(text) } };
}

/** A year's sales, from what was said for a shorter time: twelve months, or as many days as a trader's year has (360). */
export function yearlyOf({ amount, period }: { amount: string; period: Period }): string {
  const times = { year: 1n, month: 12n, day: 360n }[period];
  return fromMinor(BigInt(amount.replace(".", "")) * times);
}

/** The period that was said; what is said of one month or day goes before a year that is named beside it. */
function periodIn(text: string): Period | null {
  if (/每个?月|[一1]个月|月均|月平均|按月|per month|[an] month|each month|every month|monthly|\/ ?mo/.test(text))
    return "month";
  if (/每天|每日|[一1]天|日均|per day|a day|each day|every day|daily|\/ ?day/.test(text)) return "day";
  if (/年|per year|a year|each year|every year|yearly|annual|p\.?a\b|\/ ?y/.test(text)) return "year";
  if (/月/.test(text)) return "month";
  return null;
}

/** Years, months, days and counts of other things are no sums of money. */
const withoutDates = (text: string) =>
  text.replace(/\d+(?:\.\d+)?\s*(?:年|个?月|天|号|日|%|家|辆|个|人|岁|years?\b|months?\b|days?\b)/g, " ");

const numeral = `(?:\\d+(?:\\.\\d+)?|[${chinese}几])+`;
const chineseRange = new RegExp(`(${numeral})\\s*(?:[-~—–]|到|至)\\s*(${numeral})`, "g");
const englishRange =
  /(\d+(?:\.\d+)?)\s*(k|m|million|thousand)?\s*(?:-|–|~|to)\s*(\d+(?:\.\d+)?)\s*(k|m|million|thousand)\b/g;

/** "五到八万", "5-8万", "three to four" as figures with their unit: the middle of both. */
function rangesIn(text: string): number[] {
  const asChinese = [...withoutVague(text).matchAll(chineseRange)].flatMap(([, from, to]) => {
    // "三到四十万" shares more of its unit than "五十到六十万" does.
    const unit = to!.match(from!.length === 1 ? /(?:[十百千]*[万亿]|[百千])$/ : /[万亿百千]$/)?.[0] ?? "";
    const low = chineseNumber(/[万亿百千]$/.test(from!) ? from! : from! + unit);
    const high = chineseNumber(to!);
    return low !== null && high !== null && low < high && unit ? [(low + high) / 2] : [];
  });
  const asEnglish = [...text.matchAll(englishRange)].map(([, from, unit, to, lastUnit]) => {
    const low = englishNumber(from! + (unit ?? lastUnit))!;
    return (low + englishNumber(to! + lastUnit)!) / 2;
  });
  return [...asChinese, ...asEnglish];
}

const neighbours = /([一两二三四五六七八])([二三四五六七八九])(?=[十百千万亿])/;
const english =
  /\b(?:(?:\d+(?:\.\d+)?|half an?|an?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|and)[\s-]*)+(?:k|w|m|mil|mio|mn|mln|b|bn|thousand|grand|millions?|billion|lakhs?|crores?)\b/g;

function amountsIn(text: string): number[] {
  const rest = withoutDates(withoutVague(text).replace(chineseRange, " ").replace(englishRange, " "));
  const asEnglish = [...rest.matchAll(english)].flatMap(([words]) => englishNumber(words.replace(/^and\s/, "")) ?? []);
  const left = rest.replace(english, " ");
  const asChinese = [...left.matchAll(new RegExp(numeral, "g"))].flatMap(([words]) => numeralAmount(words));
  return [...asEnglish, ...asChinese];
}

/** One numeral: two neighbours before a unit ("五六万") are a range. Digits such as the one of 一年 are no amounts. */
function numeralAmount(words: string): number[] {
  const pair = words.match(neighbours);
  if (pair) {
    const [low, high] = [words.replace(neighbours, "$1"), words.replace(neighbours, "$2")].map(chineseNumber);
    return low != null && high != null ? [(low + high) / 2] : [];
  }
  if (!/\d/.test(words) && !/[百千万亿]/.test(words)) return [];
  const value = chineseNumber(words);
  return value === null ? [] : [value];
}

/** Words of roughness taken out: 三百来万 is 三百万, 十几万 is 十五万, 上百万 is 一百万. "几十万" says no number. */
const withoutVague = (text: string) =>
  withoutDates(text)
    .replace(/十几(?=[万千百亿])/g, "十五")
    .replace(/(?<![一两二三四五六七八九十\d])几[十百千]*[万亿千百]/g, " ")
    .replace(/几(?=[十百千万亿])/g, "")
    .replace(/([十百千万\d])(?:来|多|余|把|几)(?=[个]?[十百千万亿]|\s*(?:k|m|w)\b)/g, "$1")
    .replace(/([万亿千])(?:来|多|余|出头|左右|上下|块|元)/g, "$1 ")
    .replace(/(?:[一1每半]个?年|全年|去年|今年|每年|一年|[一1每]个?月|[一每]天|年)/g, (words) =>
      " ".repeat(words.length),
    )
    .replace(/块|元/g, " ");

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)];
}
