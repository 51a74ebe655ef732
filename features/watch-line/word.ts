import { fromMinor } from "@/domain/values/money";
import { type Language, say, type WordValues } from "@/domain/words";
import { spokenMoney } from "@/i18n/format";
import { type LineWord, lineWords } from "./words";

/** What the tables of this task say things with: a word, and an amount of minor units as people say it. */
export type Saying = {
  language: Language;
  word: (key: LineWord, values?: WordValues) => string;
  amount: (minor: bigint) => string;
};

export const sayingIn = (language: Language): Saying => ({
  language,
  word: (key, values) => say(lineWords, language, key, values),
  amount: (minor) => spokenMoney(fromMinor(minor), language),
});

/** A difference with its sign, and nothing for none. */
export function signed(difference: bigint, { amount }: Saying): string {
  if (difference === 0n) return "–";
  return difference > 0n ? `+${amount(difference)}` : `−${amount(-difference)}`;
}
