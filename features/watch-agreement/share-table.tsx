import type { Share } from "@/domain/agreement/agreement";
import { type Language, say, type WordValues } from "@/domain/words";
import { IntervalBar } from "@/ui/desk/interval-bar";
import { type AgreementWord, agreementWords } from "./words";

const percent = (share: number) => Math.round(share * 100);

type Props = { title: string; rows: readonly Share[]; name: (id: string) => string; language: Language };

/** How often each group's recommendations were confirmed, with the interval and the overrides to either side. */
export function ShareTable({ title, rows, name, language }: Props) {
  const word = (key: AgreementWord, values?: WordValues) => say(agreementWords, language, key, values);
  const columns = [title, word("decided"), word("share"), word("up"), word("down")];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section tabIndex={0} aria-label={title} className="overflow-x-auto rounded-desk border border-line bg-card">
      <table className="w-full text-left text-[13px]">
        <caption className="sr-only">{title}</caption>
        <thead className="border-b border-line text-xs text-ink-soft">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="px-3 py-2 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row) => {
            const { low, high } = row.interval;
            const said = word("between", { share: percent(row.share), low: percent(low), high: percent(high) });
            return (
              <tr key={row.id}>
                <th scope="row" className="px-3 py-1.5 font-normal">
                  {name(row.id)}
                </th>
                <td className="px-3 py-1.5">{row.of}</td>
                <td className="px-3 py-1.5">
                  <span className="flex flex-wrap items-center gap-x-2">
                    <IntervalBar share={row.share} low={low} high={high} label={said} />
                    <span aria-hidden="true" className="text-xs text-ink-soft">
                      {said}
                    </span>
                  </span>
                </td>
                <td className="px-3 py-1.5">{row.up}</td>
                <td className="px-3 py-1.5">{row.down}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
