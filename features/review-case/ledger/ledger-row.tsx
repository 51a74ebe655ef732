"use client";
import { DeskButton } from "@/ui/desk/desk-button";
import type { CaseView } from "../case-view";
import { LedgerCell } from "./ledger-cell";
import type { LedgerRowView } from "./ledger-view";
import { SettleForm } from "./settle-form";
import { StandingBadge } from "./standing-badge";
import type { Ledger } from "./use-ledger";
import { useLedgerWords } from "./use-ledger-words";
import type { Settle } from "./use-settle";

type Props = { row: LedgerRowView; view: CaseView; ledger: Ledger; settle: Settle };

/** One attribute: what it is and how it stands, what each source says, and what was settled of it. */
export function LedgerRow({ row, view, ledger, settle }: Props) {
  const word = useLedgerWords();
  const current = ledger.rowId === row.id;
  const mayChange = settle.maySettle && row.treatments.length > 0;
  return (
    <>
      <tr
        className={`border-t border-line align-top max-md:block ${current ? "shadow-[inset_3px_0_var(--color-blue)]" : ""}`}
      >
        <th scope="row" className="w-32 px-3 py-2 text-left font-normal max-md:block max-md:w-full max-md:pb-0">
          <span className="block font-semibold break-words">{row.label}</span>
          {row.subject && <span className="block text-xs break-all text-ink-soft">{row.subject}</span>}
          <span className="mt-1 block">
            <StandingBadge standing={row.standing} />
          </span>
        </th>
        <td className="px-2 py-2 max-md:block">
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,13rem),1fr))] gap-1.5">
            {row.cells.map((cell) => (
              <LedgerCell key={cell.key} row={row} cell={cell} ledger={ledger} documents={view.documents} />
            ))}
          </ul>
          {row.settlements.map((one) => (
            <div key={one.id} className="mt-1.5 flex flex-wrap items-center gap-x-2 text-[13px]">
              <span className="min-w-0 break-words">
                “{one.value}” <span className="text-blue">{one.says}</span>
                {one.note && <span className="text-ink-soft"> · {one.note}</span>}
              </span>
              {settle.maySettle && (
                <DeskButton disabled={settle.busy} onClick={() => settle.takeBack(row, one)}>
                  {word("takeBack")}
                </DeskButton>
              )}
            </div>
          ))}
          {mayChange && row.cells.length > 1 && ledger.settling !== row.id && (
            <DeskButton
              className="mt-1.5"
              shortcut={current ? "S" : undefined}
              onClick={() => ledger.settle(row.id)}
              aria-label={word("settleRow", { label: [row.label, row.subject].filter(Boolean).join(" ") })}
            >
              {word("settle")}
            </DeskButton>
          )}
        </td>
      </tr>
      {mayChange && ledger.settling === row.id && (
        <tr className="max-md:block">
          <td colSpan={2} className="px-3 pb-3 max-md:block">
            <SettleForm
              row={row}
              looked={ledger.valueIn(row)}
              settle={settle}
              view={view}
              onCancel={() => ledger.settle(null)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
