import type { Language } from "@/domain/words";
import { chooseLanguage } from "./choose-language";

/** The switch to the other language, on every screen. Works without JavaScript. */
export function LanguageSwitch({ language, className = "" }: { language: Language; className?: string }) {
  const other = language === "en" ? { code: "zh-CN", name: "中文" } : { code: "en", name: "EN" };
  return (
    <form action={chooseLanguage}>
      <input type="hidden" name="language" value={other.code} />
      <button
        type="submit"
        lang={other.code}
        className={`min-h-11 min-w-11 px-2 text-sm text-ink-soft hover:text-ink ${className}`}
      >
        {other.name}
      </button>
    </form>
  );
}
