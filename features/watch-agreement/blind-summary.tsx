import Link from "next/link";
import { type Language, say, type WordValues } from "@/domain/words";
import { DeskButton } from "@/ui/desk/desk-button";
import { saveBlindShare } from "./actions/act";
import type { Blind } from "./queries/load-blind";
import { type AgreementWord, agreementWords } from "./words";

type Props = { blind: Blind; percent: number; mayChange: boolean; language: Language };

/** How second people's blind answers agree with the first decisions, and of how many cases they are asked. */
export function BlindSummary({ blind, percent, mayChange, language }: Props) {
  const word = (key: AgreementWord, values?: WordValues) => say(agreementWords, language, key, values);
  const { pairs, agreed, kappa, waiting, both, near, newest } = blind;
  return (
    <section aria-label={word("blindTitle")} className="space-y-2 rounded-desk border border-line bg-card p-4">
      <h2 className="font-semibold">{word("blindTitle")}</h2>
      <p className="text-xs text-ink-soft">{word("blindLead")}</p>
      <p>{word("blindPairs", { pairs, agreed })}</p>
      <p className="text-lg font-bold">
        {kappa === null ? word("kappaNone") : word("kappa", { kappa: kappa.toFixed(2) })}
      </p>
      {both > 0 && <p>{word("amounts", { of: both, near })}</p>}
      <p className="text-ink-soft">{word("waiting", { count: waiting })}</p>
      {newest.length > 0 && (
        <ul className="text-[13px]">
          {newest.map(({ caseId, first, second }) => (
            <li key={caseId} className="flex gap-3">
              <Link href={`/desk/cases/${caseId}`} className="inline-flex min-h-6 items-center text-blue underline">
                {caseId.slice(-6)}
              </Link>
              <span className="inline-flex items-center">
                {word("first")} {word(first as AgreementWord)} · {word("second")} {word(second as AgreementWord)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <form action={saveBlindShare} className="flex flex-wrap items-end gap-2">
          <label>
            <span className="block text-xs text-ink-soft">{word("blindShare")}</span>
            <input
              name="percent"
              type="number"
              min={0}
              max={100}
              step={1}
              required
              defaultValue={percent}
              className="min-h-9 w-24 rounded-lg border border-ink-faint bg-card px-2 max-md:min-h-11"
            />
          </label>
          <DeskButton type="submit">{word("save")}</DeskButton>
        </form>
      )}
    </section>
  );
}
