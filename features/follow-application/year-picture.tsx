import { say } from "@/domain/words";
import { money } from "@/i18n/format";
import { useLanguage } from "@/i18n/provider";
import { Card } from "@/ui/card";
import type { HomeView } from "./queries/load-home";
import { followWords } from "./words";

/** The owner's own twelve months, drawn from proven facts: sales by month, gaps marked, and the largest customers. */
export function YearPicture({ year }: { year: HomeView["year"] }) {
  const language = useLanguage();
  if (!year) return null;
  const write = (amount: string) => money(amount, language);
  const most = year.months.reduce((top, one) => Math.max(top, Number(one.amount)), 1);
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{say(followWords, language, "yearTitle")}</h2>
      <Card className="p-4">
        <p>
          {say(followWords, language, year.by === "statement" ? "yearIncome" : "yearSales", {
            amount: write(year.total),
          })}
        </p>
        <ol className="mt-3 grid h-28 auto-cols-fr grid-flow-col items-end gap-1">
          {year.months.map(({ month, amount }) => (
            <li key={month} className="flex h-full flex-col justify-end">
              <span className="sr-only">{`${month} ${write(amount)}`}</span>
              <span
                aria-hidden="true"
                className={`block rounded-t-sm ${Number(amount) > 0 ? "bg-jade" : "border-b-2 border-dashed border-amber"}`}
                style={{ height: `${(Math.max(0, Number(amount)) / most) * 85}%` }}
              />
              <span aria-hidden="true" className="mt-1 text-center text-xs text-ink-soft">
                {Number(month.slice(5))}
              </span>
            </li>
          ))}
        </ol>
        {year.gaps > 0 && (
          <p className="mt-2 text-sm text-ink-soft">{say(followWords, language, "yearGaps", { count: year.gaps })}</p>
        )}
        {year.customers.length > 0 && (
          <ul className="mt-3 divide-y divide-line border-t border-line">
            {year.customers.map(({ name, amount, share }) => (
              <li key={name} className="flex justify-between gap-3 py-2 text-sm">
                <span className="truncate">{name}</span>
                <span className="whitespace-nowrap">{`${write(amount)} · ${Math.round(share * 100)}%`}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </section>
  );
}
