import { isDay } from "../../values/day";
import { fromMinor, toMinor } from "../../values/money";
import { defineWords, type Language, say } from "../../words";
import type { Unit } from "./field";

export type TypedUnit = Exclude<Unit, "yes" | "dimension" | "bands">;
export type Typed = { ok: true; value: string | number } | { ok: false };

const bounds: Partial<Record<TypedUnit, readonly [number, number]>> = {
  percent: [0, 100],
  points: [0, 100],
  count: [0, 20],
  times: [1, 5],
  days: [1, 720],
  months: [0, 12],
  hours: [1, 720],
  rank: [0, 100],
};

/** What somebody typed into a field, as the policy keeps it. "300万", "3,000,000" and "20%" are understood. */
export function readTyped(unit: TypedUnit, text: string): Typed {
  const bare = text.normalize("NFKC").replace(/[\s,¥$€%]/g, "");
  if (unit === "money") return readMoney(bare);
  if (unit === "rate") return /^\d{1,6}(\.\d{1,4})?$/.test(bare) ? { ok: true, value: bare } : { ok: false };
  if (unit === "day") return isDay(bare) ? { ok: true, value: bare } : { ok: false };
  const [least, most] = bounds[unit]!;
  const number = /^\d{1,9}$/.test(bare) ? Number(bare) : Number.NaN;
  return number >= least && number <= most ? { ok: true, value: number } : { ok: false };
}

function readMoney(bare: string): Typed {
  const inTenThousands = /^(\d{1,9})(?:\.(\d{1,4}))?万(?:元)?$/.exec(bare);
  if (inTenThousands)
    return { ok: true, value: fromMinor(BigInt(inTenThousands[1]! + (inTenThousands[2] ?? "").padEnd(4, "0")) * 100n) };
  const minor = toMinor(bare.replace(/元$/, ""));
  return minor === null || minor < 0n ? { ok: false } : { ok: true, value: fromMinor(minor) };
}

const typedWords = defineWords({
  "zh-CN": {
    money: "请填金额，例如 3000000 或 300万。",
    rate: "请填汇率，最多四位小数，例如 7.10。",
    day: "请填日期，例如 2026-11-22。",
    whole: "请填 {least} 到 {most} 的整数。",
  },
  en: {
    money: "Please give an amount, such as 3000000.",
    rate: "Please give a rate with at most four decimals, such as 7.10.",
    day: "Please give a day, such as 2026-11-22.",
    whole: "Please give a whole number from {least} to {most}.",
  },
});

/** What to type instead. */
export function sayHowToType(unit: TypedUnit, language: Language): string {
  if (unit === "money" || unit === "rate" || unit === "day") return say(typedWords, language, unit);
  const [least, most] = bounds[unit]!;
  return say(typedWords, language, "whole", { least, most });
}
