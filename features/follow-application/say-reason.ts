import type { Reason } from "@/domain/recommendation/recommendation";
import { sayReason as sayReasonTo } from "@/domain/recommendation/say-reason";
import type { Language } from "@/domain/words";
import { money } from "@/i18n/format";

/** A reason in the owner's words, amounts written as money. */
export const sayReason = (reason: Reason, language: Language, abroad: boolean): string =>
  sayReasonTo(reason, "owner", language, (amount) => money(amount, language), { abroad });
