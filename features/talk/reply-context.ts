import type { ReplyContext } from "@/domain/conversation/reply";
import type { Language } from "@/domain/words";
import { day, money } from "@/i18n/format";

/** How the helper writes money and days in this language. */
export const replyContext = (language: Language): ReplyContext => ({
  language,
  money: (amount) => money(amount, language),
  day: (iso) => day(iso, language),
});
