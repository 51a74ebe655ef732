"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { say, type WordValues } from "@/domain/words";
import { money } from "@/i18n/format";
import { useLanguage } from "@/i18n/provider";
import { Chip } from "@/ui/desk/chip";
import type { QueueRow as Row } from "./queries/list-queue";
import { type QueueWord, queueWords } from "./words";

const cell = "px-3.5 py-2.5 align-middle whitespace-nowrap max-md:border-0 max-md:p-0";

/** One case in the queue. On a narrow screen the cells flow as a card. */
export function QueueRow({ row, selected, onPoint }: { row: Row; selected: boolean; onPoint: () => void }) {
  const language = useLanguage();
  const router = useRouter();
  const word = (key: QueueWord, values?: WordValues) => say(queueWords, language, key, values);
  const sum = (amount: string) => money(amount, language, row.currency);
  const state = ["submitted", "collecting"].includes(row.state) ? null : (row.state as QueueWord);
  return (
    // The link in the first cell is what keyboards and screen readers use; the row only makes the target larger.
    <tr
      data-selected={selected}
      onClick={() => router.push(`/desk/cases/${row.id}`)}
      onMouseEnter={onPoint}
      className={`cursor-pointer border-b border-line max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:gap-y-1 max-md:px-3 max-md:py-3 ${selected ? "bg-jade-faint shadow-[inset_3px_0_var(--color-jade)]" : ""}`}
    >
      <td className={`${cell} max-w-64 pl-6 max-md:w-full max-md:max-w-none`}>
        <Link href={`/desk/cases/${row.id}`} className="block truncate text-[15px] font-semibold" title={row.name}>
          {row.name}
        </Link>
        <span className="flex items-center gap-1.5 text-xs text-ink-faint">
          <span className="truncate">{row.trade}</span>
          {row.appeal && <Chip tone="blue">{word("appeal")}</Chip>}
          {state && <Chip tone={state === "awaiting-second" ? "amber" : "plain"}>{word(state)}</Chip>}
        </span>
      </td>
      <td className={cell}>
        {word("documentsCount", { count: row.documents })}
        {row.underWay > 0 && (
          <span className="block text-xs text-blue">{word("underWay", { count: row.underWay })}</span>
        )}
      </td>
      <td className={`${cell} text-right text-ink-soft`}>
        <Small>{word("current")}</Small>
        {sum(row.currentLine)}
      </td>
      <td className={`${cell} text-right font-semibold`}>
        <Small>{word("likely")}</Small>
        {row.likely ? sum(row.likely) : <span className="font-normal text-ink-faint">{word("notYet")}</span>}
      </td>
      <td className={`${cell} text-right ${row.raise ? "text-jade" : "text-ink-faint"}`}>
        {row.raise === null ? "—" : `${row.raise > 0 ? "+" : ""}${row.raise}%`}
      </td>
      <td className={cell} title={word("dimensionsHint")}>
        {row.scores?.join(" · ") ?? "—"}
      </td>
      <td className={`${cell} max-w-56`}>
        {row.scores ? <Chip tone={row.worst?.tone ?? "jade"}>{row.worst?.title ?? word("none")}</Chip> : "—"}
      </td>
      <td className={`${cell} text-right`}>{row.coverage === null ? "—" : `${row.coverage}%`}</td>
      <td className={cell}>
        <Chip tone={row.remaining.tone}>{row.remaining.text}</Chip>
      </td>
      <td className={`${cell} pr-6 ${row.claimed === "mine" ? "font-medium" : "text-ink-faint"}`}>
        {row.claimed === "mine" ? word("me") : (row.claimed?.name ?? word("nobody"))}
      </td>
    </tr>
  );
}

/** The column's name, where a narrow screen shows no header. */
function Small({ children }: { children: ReactNode }) {
  return <span className="mr-1 text-xs font-normal text-ink-faint md:hidden">{children}</span>;
}
