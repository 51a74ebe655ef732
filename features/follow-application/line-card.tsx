import { say } from "@/domain/words";
import { money, spokenMoney } from "@/i18n/format";
import { useLanguage } from "@/i18n/provider";
import { LineBar } from "@/ui/line-bar";
import type { HomeView } from "./queries/load-home";
import { followWords } from "./words";

/** The jade card: today's line in big calm figures, and its bar. */
export function LineCard({ home, sentence }: { home: HomeView; sentence: string }) {
  const language = useLanguage();
  const spoken = {
    now: spokenMoney(home.currentLine, language),
    proven: spokenMoney(home.likely, language),
    possible: spokenMoney(home.possible, language),
  };
  return (
    <section className="rounded-phone bg-[linear-gradient(135deg,#0f766e,#115e59)] p-5 text-white shadow-md">
      <div className="flex items-baseline justify-between gap-3">
        <span className="truncate">{home.business.name}</span>
        <span className="shrink-0 text-sm">{say(followWords, language, "currentLine")}</span>
      </div>
      <p className="mt-1 text-4xl font-bold tracking-tight">
        {money(home.currentLine, language, home.business.currency)}
      </p>
      <p className="mt-1 mb-4">{sentence}</p>
      <LineBar
        now={Number(home.currentLine)}
        proven={Number(home.likely)}
        possible={Number(home.possible)}
        label={say(followWords, language, "lineBar", spoken)}
      />
      <div aria-hidden="true" className="mt-2 flex justify-between text-sm">
        {(["now", "proven", "possible"] as const).map((word) => (
          <span key={word}>{say(followWords, language, word, { amount: spoken[word] })}</span>
        ))}
      </div>
    </section>
  );
}
