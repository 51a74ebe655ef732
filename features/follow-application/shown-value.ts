import { type Language, say } from "@/domain/words";
import { day } from "@/i18n/format";
import type { FactView } from "./queries/load-document-page";
import { followWords } from "./words";

/** A fact's value as people write it: days and amounts in the reader's way, tables as their number of rows. */
export function shownValue({ value, shape, rowCount }: FactView, language: Language): string {
  if (value === null) return say(followWords, language, "rows", { count: rowCount });
  if (shape === "day") return day(value, language);
  if (shape === "amount")
    return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
      Number(value),
    );
  return value;
}
