import type { Language } from "@/domain/words";

/** A decimal amount ("148000.00") as people write money: ¥148,000, with cents only when there are some. */
export function money(amount: string, language: Language, currency = "CNY"): string {
  const value = Number(amount);
  const digits = amount.includes(".") && !/\.0+$/.test(amount) ? 2 : 0;
  const options = {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  return new Intl.NumberFormat(language, options).format(value);
}

/** A decimal amount to the cent, as it stands on a document: ¥31,605.00; without a sign where its currency is unknown. */
export function exactMoney(amount: string, language: Language, currency: string | null): string {
  const sign =
    currency && /^[A-Z]{3}$/.test(currency)
      ? ({ style: "currency", currency, currencyDisplay: "narrowSymbol" } as const)
      : {};
  return new Intl.NumberFormat(language, { ...sign, minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    Number(amount),
  );
}

/** A round sum as people say it: 14.8 万 in Chinese, 148K in English. */
export function spokenMoney(amount: string, language: Language): string {
  const value = Number(amount);
  if (language === "zh-CN" && value >= 10_000) {
    return `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value / 10_000)} 万`;
  }
  return new Intl.NumberFormat(language, {
    notation: value >= 10_000 ? "compact" : "standard",
    maximumFractionDigits: 1,
  }).format(value);
}

/** A calendar day ("2026-05-14") as people write it. */
export function day(iso: string, language: Language): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: language === "en" ? "short" : "long",
    day: "numeric",
    timeZone: "UTC",
  }).format(date);
}

/** An instant as a short local date and time. */
export function instant(at: Date | string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Shanghai",
  }).format(new Date(at));
}

/** The same with its year, for what lies far off. */
export function instantOfYear(at: Date | string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Asia/Shanghai",
  }).format(new Date(at));
}

/** A date and time as a field gives it ("2026-12-01T00:00"), on the clock that instants are written by; null when it is none. */
export function readInstant(local: string): string | null {
  const at = new Date(`${local.slice(0, 16)}:00+08:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
