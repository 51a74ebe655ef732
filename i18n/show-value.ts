import type { FieldShape } from "@/domain/documents/kind";
import { toMinor } from "@/domain/values/money";
import type { Language } from "@/domain/words";
import { day, money } from "./format";

/** A fact's text as people write it: amounts with their currency, days in words, all else as read. */
export function showValue(text: string, shape: FieldShape, language: Language, currency: string): string {
  if (shape === "amount" && toMinor(text) !== null) return money(text, language, currencyOr(currency));
  return shape === "day" ? day(text, language) : text;
}

/** An amount inside a printed sum: "740000.00" becomes money, "20%" and words stay. */
export function showAmount(text: string, language: Language, currency: string): string {
  return /^-?\d+\.\d{2}$/.test(text) ? money(text, language, currencyOr(currency)) : text;
}

/** Intl refuses what is not a currency code, and a misread one must not break the page. */
const currencyOr = (currency: string) => (/^[A-Z]{3}$/.test(currency) ? currency : "CNY");
