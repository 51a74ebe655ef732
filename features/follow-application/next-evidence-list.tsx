import { kindById } from "@/domain/documents";
import { say } from "@/domain/words";
import { money } from "@/i18n/format";
import { useLanguage } from "@/i18n/provider";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { Tile } from "@/ui/tile";
import { originalWord } from "./original-word";
import type { HomeView } from "./queries/load-home";
import { followWords } from "./words";

/** What helps most next: each kind with the raise that it would bring, as money. */
export function NextEvidenceList({ next, pairs, held }: Pick<HomeView, "next" | "pairs" | "held">) {
  const language = useLanguage();
  return (
    <section>
      <div className="mb-2 flex items-baseline justify-between">
        <h2 className="text-lg font-semibold">{say(followWords, language, "nextTitle")}</h2>
      </div>
      <Card className="px-4">
        {next.length + pairs.length === 0 && (
          <p className="py-4 text-ink-soft">{say(followWords, language, held ? "nextHeld" : "nextNone")}</p>
        )}
        <ul className="divide-y divide-line">
          {next.map(({ kind, raise, withCode, asOriginal }) => {
            const { words } = kindById(kind);
            return (
              <li key={`${kind} ${withCode} ${asOriginal}`} className="flex items-center gap-3 py-3.5">
                <Tile glyph={say(words, language, "glyph")} />
                <div className="min-w-0 flex-1">
                  <p className="font-semibold">{say(words, language, "short")}</p>
                  <p className="text-sm text-ink-soft">
                    {withCode
                      ? say(followWords, language, "withCode")
                      : asOriginal
                        ? say(followWords, language, originalWord(kind))
                        : say(words, language, "why")}
                  </p>
                </div>
                <Badge tone="jade">+{money(raise, language)}</Badge>
              </li>
            );
          })}
          {pairs.map(({ kinds, raise }) => (
            <li key={kinds.join()} className="flex items-center gap-3 py-3.5">
              <Tile glyph={say(kindById(kinds[0]!).words, language, "glyph")} />
              <div className="min-w-0 flex-1">
                <p className="font-semibold">
                  {kinds.map((kind) => say(kindById(kind).words, language, "short")).join(" + ")}
                </p>
                <p className="text-sm text-ink-soft">{say(followWords, language, "pair")}</p>
              </div>
              <Badge tone="jade">+{money(raise, language)}</Badge>
            </li>
          ))}
        </ul>
      </Card>
      <details className="mt-1">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-ink-soft">
          {say(followWords, language, "why")}
        </summary>
        <p className="text-sm text-ink-soft">{say(followWords, language, "whyText")}</p>
      </details>
    </section>
  );
}
