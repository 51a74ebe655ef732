import { db, requireStaff } from "@/adapters/web";
import { agreementOf } from "@/domain/agreement/agreement";
import { kindById } from "@/domain/documents/index";
import { say, type WordValues } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { blindShare } from "@/pipeline/agreement/blind-share";
import { beginOf, periodOf } from "@/ui/desk/period";
import { PeriodLinks } from "@/ui/desk/period-links";
import { PlainTable } from "@/ui/desk/plain-table";
import { BlindSummary } from "./blind-summary";
import { loadBlind } from "./queries/load-blind";
import { loadSettled } from "./queries/load-settled";
import { sayCode, sayRule } from "./say-rule";
import { ShareTable } from "./share-table";
import { type AgreementWord, agreementWords } from "./words";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** How often reviewers confirm what is recommended, by evidence, reason and person, and what second people say blind. */
export async function AgreementPage({ searchParams }: Props) {
  const user = await requireStaff("senior_reviewer", "risk_manager", "auditor");
  const language = await currentLanguage();
  const word = (key: AgreementWord, values?: WordValues) => say(agreementWords, language, key, values);
  const period = periodOf(await searchParams);
  const { settled, names } = await loadSettled(db(), beginOf(period, new Date()));
  const agreement = agreementOf(settled);
  const table = { language };
  const kindName = (kind: string) => say(kindById(kind).words, language, "name");
  return (
    <main className="space-y-4 p-5 max-md:p-3">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="text-xl font-bold">{word("title")}</h1>
        <PeriodLinks label={word("period")} page="/desk/agreement" chosen={period} name={(one) => word(`days${one}`)} />
      </header>
      <p className="max-w-3xl text-ink-soft">{word("lead")}</p>
      <div className="grid items-start gap-4 xl:grid-cols-[2fr_1fr]">
        <div className="space-y-4">
          {settled.length === 0 ? (
            <p className="rounded-desk border border-line bg-card p-6 text-ink-soft">{word("none")}</p>
          ) : (
            <>
              <ShareTable {...table} title={word("all")} rows={[agreement.all]} name={() => word("all")} />
              <ShareTable {...table} title={word("byKind")} rows={agreement.byKind} name={kindName} />
              <ShareTable
                {...table}
                title={word("byRule")}
                rows={agreement.byRule.slice(0, 20)}
                name={(code) => sayRule(code, language)}
              />
              <ShareTable
                {...table}
                title={word("byReviewer")}
                rows={agreement.byReviewer}
                name={(id) => names.get(id) ?? id.slice(-6)}
              />
            </>
          )}
        </div>
        <div className="space-y-4">
          <BlindSummary
            blind={await loadBlind(db())}
            percent={await blindShare(db())}
            mayChange={user.role === "risk_manager"}
            language={language}
          />
          <section aria-label={word("byCode")} className="space-y-2">
            <h2 className="font-semibold">{word("byCode")}</h2>
            {agreement.byCode.length === 0 ? (
              <p className="rounded-desk border border-line bg-card p-4 text-ink-soft">{word("noCodes")}</p>
            ) : (
              <PlainTable
                caption={word("byCode")}
                columns={[word("code"), word("up"), word("down")]}
                rows={agreement.byCode.map(({ code, up, down }) => ({
                  key: code,
                  cells: [sayCode(code, language), up, down],
                }))}
              />
            )}
          </section>
        </div>
      </div>
    </main>
  );
}
