import { db, requireStaff } from "@/adapters/web";
import { say, type WordValues } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { beginOf, periodOf } from "@/ui/desk/period";
import { PeriodLinks } from "@/ui/desk/period-links";
import { ChecksTable } from "./checks-table";
import { countChecks } from "./queries/count-checks";
import { viewChecks } from "./queries/view-checks";
import { type WatchWord, watchWords } from "./words";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** How often each check spoke, and how often people found it right: what a lender watches, live. */
export async function WatchPage({ searchParams }: Props) {
  await requireStaff("reviewer", "senior_reviewer", "risk_manager");
  const language = await currentLanguage();
  const period = periodOf(await searchParams);
  const rows = viewChecks(await countChecks(db(), beginOf(period, new Date())), await livePolicy(db()), language);
  const word = (key: WatchWord, values?: WordValues) => say(watchWords, language, key, values);
  return (
    <main className="space-y-3 p-5 max-md:p-3">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="text-xl font-bold">{word("title")}</h1>
        <PeriodLinks label={word("period")} page="/desk/checks" chosen={period} name={(one) => word(`days${one}`)} />
      </header>
      <p className="max-w-3xl text-ink-soft">{word("lead")}</p>
      {rows.length === 0 ? (
        <p className="rounded-desk border border-line bg-card p-6 text-ink-soft">{word("none")}</p>
      ) : (
        <ChecksTable rows={rows} word={word} />
      )}
      <p className="max-w-3xl text-xs text-ink-soft">{word("hint")}</p>
    </main>
  );
}
