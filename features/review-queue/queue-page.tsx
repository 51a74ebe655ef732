import { db, requireStaff } from "@/adapters/web";
import { say, type WordValues } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { filtersOf } from "./filters";
import { countViews } from "./queries/count-views";
import { listQueue } from "./queries/list-queue";
import { type TodayNumbers, todayNumbers } from "./queries/today-numbers";
import { QueueFilters } from "./queue-filters";
import { QueueTable } from "./queue-table";
import { ViewTabs } from "./view-tabs";
import { type QueueWord, queueWords } from "./words";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The cases that wait, the most urgent first. Everything that narrows it is in the address. */
export async function QueuePage({ searchParams }: Props) {
  const user = await requireStaff();
  const language = await currentLanguage();
  const filters = filtersOf(await searchParams);
  const now = new Date();
  const [rows, counts, today] = await Promise.all([
    listQueue(db(), filters, { id: user.id, language, now }),
    countViews(db(), user.id),
    todayNumbers(db(), now),
  ]);
  const word = (key: QueueWord, values?: WordValues) => say(queueWords, language, key, values);
  return (
    <main>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 px-6 pt-3.5 pb-2 max-md:px-3">
        <h1 className="text-xl font-bold">{word("title")}</h1>
        <ViewTabs filters={filters} counts={counts} word={word} />
        <p className="ml-auto text-[13px] text-ink-soft max-md:ml-0">{numbersOf(today, word)}</p>
      </header>
      <QueueFilters filters={filters} />
      <QueueTable rows={rows} />
    </main>
  );
}

function numbersOf(today: TodayNumbers, word: (key: QueueWord, values?: WordValues) => string): string {
  const { decided, medianSeconds: seconds, agreement } = today;
  return [
    word("today", { decided }),
    seconds === null
      ? null
      : word("median", { time: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}` }),
    agreement === null ? null : word("agreement", { percent: agreement }),
  ]
    .filter(Boolean)
    .join(" · ");
}
