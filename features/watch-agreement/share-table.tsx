import type { Share } from "@/domain/agreement/agreement";
import { type Language, say, type WordValues } from "@/domain/words";
import { IntervalBar } from "@/ui/desk/interval-bar";
import { PlainTable } from "@/ui/desk/plain-table";
import { type AgreementWord, agreementWords } from "./words";

const percent = (share: number) => Math.round(share * 100);

type Props = { title: string; rows: readonly Share[]; name: (id: string) => string; language: Language };

/** How often each group's recommendations were confirmed, with the interval and the overrides to either side. */
export function ShareTable({ title, rows, name, language }: Props) {
  if (rows.length === 0) return null;
  const word = (key: AgreementWord, values?: WordValues) => say(agreementWords, language, key, values);
  return (
    <PlainTable
      caption={title}
      columns={[title, word("decided"), word("share"), word("up"), word("down")]}
      left={[2]}
      widths={[28, 10, 42, 10, 10]}
      rows={rows.map((row) => {
        const { low, high } = row.interval;
        const said = word("between", { share: percent(row.share), low: percent(low), high: percent(high) });
        return {
          key: row.id,
          cells: [
            name(row.id),
            row.of,
            <span key="share" className="flex flex-wrap items-center gap-x-2">
              <IntervalBar share={row.share} low={low} high={high} label={said} />
              <span aria-hidden="true" className="text-xs text-ink-soft">
                {said}
              </span>
            </span>,
            row.up,
            row.down,
          ],
        };
      })}
    />
  );
}
