"use client";
import type { AssessmentView } from "./case-view";
import { useWords } from "./use-words";

/** Twelve months of proven sales with their gaps, and the largest customers. */
export function TradeView({ assessment }: { assessment: AssessmentView }) {
  const word = useWords();
  const { months, customers } = assessment;
  if (months.every((month) => month.share === 0)) return null;
  return (
    <section className="border-b border-line px-4 py-3">
      <h2 className="text-[13px] text-ink-soft">{word("months")}</h2>
      <ol className="mt-1 grid h-16 auto-cols-fr grid-flow-col items-end gap-1">
        {months.map((month) => (
          <li key={month.month} title={`${month.month} ${month.amount}`} className="flex h-full flex-col justify-end">
            <span className="sr-only">
              {month.month} {month.amount}
            </span>
            <span
              aria-hidden="true"
              className={`block rounded-t-sm ${month.share > 0 ? "bg-jade" : "border-b-2 border-dashed border-amber"}`}
              style={{ height: `${month.share * 80}%` }}
            />
            <span aria-hidden="true" className="text-center text-[10px] leading-3 text-ink-faint">
              {Number(month.month.slice(5))}
            </span>
          </li>
        ))}
      </ol>
      {customers.length > 0 && (
        <>
          <h3 className="mt-2 text-[13px] text-ink-soft">{word("customers")}</h3>
          <ul className="text-xs">
            {customers.slice(0, 3).map((customer) => (
              <li key={customer.name} className="flex justify-between gap-2">
                <span className="truncate">{customer.name}</span>
                <span className="whitespace-nowrap">
                  {customer.amount} · {Math.round(customer.share * 100)}%
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
