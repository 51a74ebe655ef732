import { kindById } from "@/domain/documents";
import { sayOutcome } from "@/domain/recommendation/outcome-words";
import type { Outcome } from "@/domain/recommendation/outcomes";
import { say } from "@/domain/words";
import { money } from "@/i18n/format";
import { useLanguage } from "@/i18n/provider";
import { Card } from "@/ui/card";
import { followWords } from "./words";

/** What was said about each piece of evidence, and what it brought: side by side, with the reason. */
export function OutcomeList({ outcomes }: { outcomes: readonly Outcome[] }) {
  const language = useLanguage();
  if (outcomes.length === 0) return null;
  const write = (amount: string) => money(amount, language);
  const signed = (amount: string) => (amount.startsWith("-") ? `−${write(amount.slice(1))}` : `+${write(amount)}`);
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{say(followWords, language, "outcomesTitle")}</h2>
      <Card className="px-4">
        <ul className="divide-y divide-line">
          {outcomes.map((outcome) => (
            <li key={outcome.kinds.join() + outcome.likelyAfter} className="py-3">
              <p className="font-semibold">
                {list.format(outcome.kinds.map((kind) => say(kindById(kind).words, language, "short")))}
              </p>
              <dl className="mt-1 grid grid-cols-2 gap-3">
                <div>
                  <dt className="text-sm text-ink-soft">{say(followWords, language, "weSaid")}</dt>
                  <dd>{say(followWords, language, "about", { amount: signed(outcome.predicted) })}</dd>
                </div>
                <div>
                  <dt className="text-sm text-ink-soft">{say(followWords, language, "itBrought")}</dt>
                  <dd className="font-semibold text-jade">{signed(outcome.actual)}</dd>
                </div>
              </dl>
              <p className="mt-1 text-sm text-ink-soft">{sayOutcome(outcome, language, write)}</p>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}
