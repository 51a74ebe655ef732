"use client";
import { useKeys } from "@/ui/desk/use-keys";
import type { CaseView } from "../case-view";
import { ThirdPartySection } from "../third-party/third-party-section";
import { LedgerRow } from "./ledger-row";
import type { LedgerRowView } from "./ledger-view";
import { Refused } from "./settle-form";
import type { Ledger } from "./use-ledger";
import { useLedgerWords } from "./use-ledger-words";
import { useSettle } from "./use-settle";

/** The contradiction ledger: what every source says of the same thing, the worst first, what agrees folded. */
export function LedgerPane({ view, ledger }: { view: CaseView; ledger: Ledger }) {
  const word = useLedgerWords();
  const settle = useSettle(view, ledger);
  const { open, agreeing } = view.ledger;
  useKeys({
    s: () => {
      const row = [...open, ...agreeing].find((one) => one.id === ledger.rowId) ?? open[0];
      if (row && settle.maySettle) ledger.settle(row.id);
    },
  });
  const table = (rows: readonly LedgerRowView[]) => (
    <table className="w-full max-md:block">
      <thead className="sr-only">
        <tr>
          <th scope="col">{word("attribute")}</th>
          <th scope="col">{word("sources")}</th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <LedgerRow key={row.id} row={row} view={view} ledger={ledger} settle={settle} />
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      <section aria-label={word("title")}>
        <header className="px-3 py-3">
          <h2 className="text-base font-bold">{word("title")}</h2>
          <p className="text-xs text-ink-soft">
            {word("hint")} {!settle.maySettle && view.me.mayDecide && view.state === "submitted" && word("readOnly")}
          </p>
          <p role="status" className="text-[13px] font-medium text-jade">
            {settle.done && word(settle.done)}
          </p>
          {settle.refused && ledger.settling === null && (
            <Refused problem={settle.refused.problem} refused={settle.refused} currency={view.business.currency} />
          )}
        </header>
        {open.length + agreeing.length === 0 ? (
          <div className="px-3 pb-6">
            <p className="font-medium">{word("empty")}</p>
            <p className="text-xs text-ink-soft">{word("emptyHint")}</p>
          </div>
        ) : (
          <>
            {open.length > 0 ? table(open) : <p className="px-3 pb-3 text-ink-soft">{word("allAgree")}</p>}
            {agreeing.length > 0 && (
              <details
                className="border-t border-line"
                open={agreeing.some((row) => row.id === ledger.rowId) || undefined}
              >
                <summary className="min-h-9 cursor-pointer px-3 py-2 text-ink-soft max-md:min-h-11">
                  {word("agreeing", { count: agreeing.length })}
                </summary>
                {table(agreeing)}
              </details>
            )}
          </>
        )}
      </section>
      <ThirdPartySection view={view} />
    </>
  );
}
