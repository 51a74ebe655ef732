import { type FactorWord, factorWords } from "@/domain/recommendation/factor-words";
import { sayPencil } from "@/domain/recommendation/pencil-words";
import type { Factor } from "@/domain/recommendation/recommendation";
import { type Language, say } from "@/domain/words";
import { money } from "@/i18n/format";

/** The sum, step by step, so that anybody can redo it with a pencil. Steps that changed nothing are left out. */
export function SumList({ factors, language }: { factors: readonly Factor[]; language: Language }) {
  const shown = factors.filter((factor) => factor.bites);
  return (
    <dl className="divide-y divide-line">
      {shown.map((factor, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same factor may stand in the sum twice, and the list never reorders.
        <div key={index} className="flex items-baseline justify-between gap-3 py-2">
          <dt className="min-w-0">
            {say(factorWords, language, factor.id as FactorWord)}{" "}
            <span className="text-ink-soft">{written(factor, language)}</span>
            {sayPencil(factor, language, (amount) => money(amount, language)) && (
              <span className="block text-sm text-ink-soft">
                {sayPencil(factor, language, (amount) => money(amount, language))}
              </span>
            )}
          </dt>
          <dd className="shrink-0 font-semibold">{money(factor.after, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

const signs: Record<Factor["role"], string> = {
  start: "",
  add: "+ ",
  multiply: "× ",
  cap: "≤ ",
  floor: "≥ ",
  round: "÷ ",
};

function written({ role, value }: Factor, language: Language): string {
  if (role === "start") return "";
  if (role === "add" && value.startsWith("-")) return `− ${money(value.slice(1), language)}`;
  return signs[role] + (value.endsWith("%") ? value : money(value, language));
}
