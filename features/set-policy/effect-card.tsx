"use client";
import Link from "next/link";
import { sayIndustry } from "@/domain/review/industries";
import { isDecided } from "@/domain/review/moves";
import type { Scenario } from "@/domain/scorecard/scenario-schema";
import { money } from "@/i18n/format";
import { useLanguage } from "@/i18n/provider";
import type { CaseEffect } from "@/pipeline/policy/effect-on-cases";
import { usePolicyWords } from "./use-policy-words";

type Props = { effects: readonly CaseEffect[]; scenarios: readonly Scenario[]; currency: string; busy: boolean };

const changeOf = ({ before, after }: CaseEffect) => Number(after.likely) - Number(before.likely);

/** What the version makes of the newest cases, beside what the live policy does. */
export function EffectCard({ effects, scenarios, currency, busy }: Props) {
  const word = usePolicyWords();
  const language = useLanguage();
  const write = (amount: number | string) => money(String(amount), language, currency);
  const signed = (amount: number) => (amount > 0 ? `+${write(amount)}` : amount < 0 ? `−${write(-amount)}` : write(0));
  const up = effects.filter((one) => changeOf(one) > 0).length;
  const down = effects.filter((one) => changeOf(one) < 0).length;
  const sum = effects.reduce((total, one) => total + changeOf(one), 0);
  return (
    <section aria-labelledby="effect-title" aria-busy={busy} className="rounded-desk border border-line bg-card p-3">
      <h2 id="effect-title" className="flex items-baseline gap-2 text-base font-semibold">
        {word("effect")}
        {busy && <span className="text-xs font-normal text-ink-soft">{word("effectBusy")}</span>}
      </h2>
      {effects.length === 0 ? (
        <p className="text-xs text-ink-soft">{word("effectNone")}</p>
      ) : (
        <>
          <p className="text-xs text-ink-soft">{word("effectLead", { count: effects.length })}</p>
          <p role="status" className="my-1 font-medium">
            {up + down === 0 ? word("effectSame") : word("effectSum", { up, down, sum: signed(sum) })}
          </p>
          <ul className={`divide-y divide-line transition-opacity ${busy ? "opacity-60" : ""}`}>
            {effects.map((one) => (
              <li key={one.caseId} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 py-1.5 text-[13px]">
                <span className="min-w-0">
                  <Link
                    href={`/desk/cases/${one.caseId}`}
                    className="block truncate text-blue underline-offset-2 hover:underline"
                  >
                    {one.name}
                  </Link>
                  <span className="block truncate text-xs text-ink-soft">
                    {sayIndustry(one.industry, language)} · {word(isDecided(one.state) ? "decided" : "openCase")}
                    {one.after.scenario &&
                      ` · ${word("effectScenario", { title: titleOf(scenarios, one.after.scenario, language) })}`}
                  </span>
                </span>
                <span className="text-right whitespace-nowrap">
                  {changeOf(one) === 0 ? (
                    write(one.after.likely)
                  ) : (
                    <>
                      {write(one.before.likely)} → <b>{write(one.after.likely)}</b>
                    </>
                  )}
                  <span
                    className={`block text-xs ${changeOf(one) > 0 ? "text-jade" : changeOf(one) < 0 ? "text-amber" : "text-ink-soft"}`}
                  >
                    {changeOf(one) !== 0 && `${signed(changeOf(one))} · `}
                    {word("effectPoints", { before: one.before.points, after: one.after.points })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const titleOf = (scenarios: readonly Scenario[], id: string, language: "zh-CN" | "en") =>
  scenarios.find((one) => one.id === id)?.title[language] ?? id;
