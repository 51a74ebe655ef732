import { type Outcome, outcomes, wentWell } from "@/domain/learning/parse-outcomes";
import type { WordValues } from "@/domain/words";
import { PlainTable } from "@/ui/desk/plain-table";
import type { OutcomeWord } from "./words";

type Count = { outcome: string; changed: boolean | null; count: number };
type Props = { counts: readonly Count[]; word: (key: OutcomeWord, values?: WordValues) => string };

const parts = [
  ["amountStood", false],
  ["amountChanged", true],
  ["amountUnsaid", null],
] as const;

/** What became of lines so far, by whether the amount was the recommended one. */
export function KnownOutcomes({ counts, word }: Props) {
  const rows = parts
    .map(([key, changed]) => ({ key, of: counts.filter((one) => one.changed === changed) }))
    .filter(({ of }) => of.length > 0);
  if (rows.length === 0) return <p className="text-ink-soft">{word("noneKnown")}</p>;
  const all = rows.length > 1 ? [...rows, { key: "sum" as const, of: [...counts] }] : rows;
  return (
    <section aria-label={word("knownTitle")} className="max-w-3xl space-y-2">
      <h2 className="font-semibold">{word("knownTitle")}</h2>
      <PlainTable
        caption={word("knownTitle")}
        columns={[word("amount"), ...outcomes.map((one) => word(one)), word("sum"), word("bad")]}
        rows={all.map(({ key, of }) => {
          const count = (outcome: Outcome) => sumOf(of.filter((one) => one.outcome === outcome));
          const sum = sumOf(of);
          const bad = outcomes.filter((one) => !wentWell(one)).reduce((total, one) => total + count(one), 0);
          return { key, cells: [word(key), ...outcomes.map(count), sum, `${Math.round((100 * bad) / sum)}%`] };
        })}
      />
    </section>
  );
}

const sumOf = (counts: readonly Count[]): number => counts.reduce((sum, { count }) => sum + count, 0);
