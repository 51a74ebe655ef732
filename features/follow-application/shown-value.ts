import { type Language, say } from "@/domain/words";
import { day, exactMoney } from "@/i18n/format";
import type { FactView } from "./queries/load-document-page";
import { followWords } from "./words";

/** A fact's value as people write it: days in the reader's way, amounts with their currency's sign, tables as their number of rows. */
export function shownValue({ value, said, shape, rowCount, currency }: FactView, language: Language): string {
  if (value === null) return say(followWords, language, "rows", { count: rowCount });
  if (shape === "day") return day(value, language);
  if (shape === "amount") return exactMoney(value, language, currency);
  return said ?? value;
}
