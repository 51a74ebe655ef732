import type { Reason } from "../recommendation/recommendation";
import { sayReason as sayReasonTo } from "../recommendation/say-reason";
import type { Language } from "../words";

/** How an amount is written for a person: "148000.00" as ¥148,000. */
export type WriteMoney = (amount: string) => string;

/** A reason in the owner's words, amounts written as money; null for one that has no words. `abroad`: its invoices are its own files. */
export function sayReason(
  reason: Reason,
  language: Language,
  write: WriteMoney,
  { abroad = false }: { abroad?: boolean } = {},
): string | null {
  const said = sayReasonTo(reason, "owner", language, write, { abroad });
  return said === reason.code ? null : said;
}
