import Link from "next/link";
import type { WordValues } from "@/domain/words";
import { addressOf, type Filters, type View, views } from "./filters";
import type { QueueWord } from "./words";

type Props = {
  filters: Filters;
  counts: Record<View, number>;
  word: (key: QueueWord, values?: WordValues) => string;
};

/** The views of the queue with how much each holds. */
export function ViewTabs({ filters, counts, word }: Props) {
  return (
    <nav className="flex flex-wrap gap-1.5">
      {views.map((view) => (
        <Link
          key={view}
          href={addressOf({ ...filters, view })}
          aria-current={view === filters.view ? "page" : undefined}
          className={`inline-flex min-h-7 items-center rounded-full px-2.5 text-[13px] max-md:min-h-11 ${
            view === filters.view ? "bg-blue-soft font-medium text-blue" : "bg-shade text-ink-soft hover:text-ink"
          }`}
        >
          {word(view, { count: counts[view] })}
        </Link>
      ))}
    </nav>
  );
}
