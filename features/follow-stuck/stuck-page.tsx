import { db, requireStaff } from "@/adapters/web";
import { say, type WordValues } from "@/domain/words";
import { instant } from "@/i18n/format";
import { currentLanguage } from "@/i18n/language";
import { Badge } from "@/ui/badge";
import { DeskButton } from "@/ui/desk/desk-button";
import { tryAgain } from "./actions/try-again";
import { loadStuck } from "./load-stuck";
import { type StuckWord, stuckWords } from "./words";

/** What is stuck, and "try again". */
export async function StuckPage() {
  await requireStaff();
  const language = await currentLanguage();
  const t = (word: StuckWord, values?: WordValues) => say(stuckWords, language, word, values);
  const runs = await loadStuck(db(), new Date());
  const columns: StuckWord[] = ["stage", "subject", "attempts", "since", "error"];
  return (
    <main className="p-5">
      <h1 className="text-2xl font-bold">{t("title")}</h1>
      <p className="mt-1 mb-4 text-ink-soft">{t("lead")}</p>
      {runs.length === 0 ? (
        <p className="rounded-desk border border-line bg-card p-6 text-ink-soft">{t("none")}</p>
      ) : (
        <div className="overflow-x-auto rounded-desk border border-line bg-card">
          <table className="w-full text-left">
            <thead className="text-ink-soft">
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className="px-4 py-2 font-medium">
                    {t(column)}
                  </th>
                ))}
                <th scope="col" className="px-4 py-2">
                  <span className="sr-only">{t("again")}</span>
                </th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {runs.map((run) => (
                <tr key={run.id} className="align-top">
                  <td className="px-4 py-3 font-semibold">
                    {run.stage in stuckWords.en ? t(run.stage as StuckWord) : run.stage}
                  </td>
                  <td className="px-4 py-3">
                    {run.caseId ? (
                      <a className="text-blue underline" href={`/desk/cases/${run.caseId}`}>
                        {t("case")} {run.caseId.slice(-6)}
                      </a>
                    ) : (
                      run.subject.slice(-12)
                    )}
                  </td>
                  <td className="px-4 py-3">{t("times", { count: run.attempts })}</td>
                  <td className="px-4 py-3 whitespace-nowrap">{instant(run.since, language)}</td>
                  <td className="max-w-md px-4 py-3">
                    <Badge tone={run.state === "failed" ? "red" : "amber"}>
                      {t(run.state === "failed" ? "failed" : "slow")}
                    </Badge>
                    {run.error && <p className="mt-1 break-words text-ink-soft">{run.error.slice(0, 300)}</p>}
                  </td>
                  <td className="px-4 py-3">
                    {run.state === "failed" && (
                      <form action={tryAgain}>
                        <input type="hidden" name="runId" value={run.id} />
                        <DeskButton type="submit">{t("again")}</DeskButton>
                      </form>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </main>
  );
}
