"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { useKeys } from "@/ui/desk/use-keys";
import type { QueueRow as Row } from "./queries/list-queue";
import { QueueRow } from "./queue-row";
import { type QueueWord, queueWords } from "./words";

const columns: readonly { key: QueueWord; look?: string }[] = [
  { key: "business" },
  { key: "documents" },
  { key: "current", look: "text-right" },
  { key: "likely", look: "text-right" },
  { key: "raise", look: "text-right" },
  { key: "dimensions" },
  { key: "worst" },
  { key: "coverage", look: "text-right" },
  { key: "remaining" },
  { key: "claimed" },
];

/** The queue as a table; J and K move, Enter opens. The list asks again every fifteen seconds. */
export function QueueTable({ rows }: { rows: readonly Row[] }) {
  const language = useLanguage();
  const router = useRouter();
  const [selected, setSelected] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const word = (key: QueueWord) => say(queueWords, language, key);
  const at = Math.min(selected, rows.length - 1);

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setSelected(next);
    body.current?.rows[next]?.scrollIntoView({ block: "nearest" });
  };
  useKeys({
    j: () => moveTo(at + 1),
    arrowdown: () => moveTo(at + 1),
    k: () => moveTo(at - 1),
    arrowup: () => moveTo(at - 1),
    enter: () => rows[at] && router.push(`/desk/cases/${rows[at].id}`),
  });
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && router.refresh(), 15_000);
    return () => clearInterval(timer);
  }, [router]);

  if (rows.length === 0) {
    return (
      <div className="border-t border-line bg-card px-6 py-16 text-center">
        <p className="text-base font-medium">{word("empty")}</p>
        <p className="mt-1 text-ink-soft">{word("emptyHint")}</p>
      </div>
    );
  }
  return (
    <div className="overflow-x-auto border-t border-line">
      <table className="w-full border-collapse bg-card">
        <thead className="max-md:sr-only">
          <tr>
            {columns.map(({ key, look }) => (
              <th
                key={key}
                scope="col"
                title={key === "dimensions" ? word("dimensionsHint") : undefined}
                className={`border-b border-line px-3.5 py-2 text-left text-xs font-medium whitespace-nowrap text-ink-faint first:pl-6 ${look ?? ""}`}
              >
                {word(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <QueueRow key={row.id} row={row} selected={index === at} onPoint={() => setSelected(index)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
