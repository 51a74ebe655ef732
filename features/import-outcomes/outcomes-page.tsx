import { db, requireStaff } from "@/adapters/web";
import { type Learnt, tellsBetter } from "@/domain/learning/learn";
import { say, type WordValues } from "@/domain/words";
import { instant } from "@/i18n/format";
import { currentLanguage } from "@/i18n/language";
import { DeskButton } from "@/ui/desk/desk-button";
import { propose } from "./actions/act";
import { ImportForm } from "./import-form";
import { KnownOutcomes } from "./known-outcomes";
import { LearnForm } from "./learn-form";
import { LearntView } from "./learnt-view";
import { type OutcomeWord, outcomeWords } from "./words";

/** What became of lines, and what that teaches: imported by a risk manager, proposed as a draft, published by people. */
export async function OutcomesPage() {
  const user = await requireStaff("risk_manager", "auditor");
  const language = await currentLanguage();
  const word = (key: OutcomeWord, values?: WordValues) => say(outcomeWords, language, key, values);
  const manages = user.role === "risk_manager";
  const counts = await db().loanOutcome.groupBy({ by: ["outcome", "changed"], _count: { _all: true } });
  const fitted = await db().fittedScorecard.findFirst({ orderBy: { createdAt: "desc" } });
  return (
    <main className="space-y-4 p-5 max-md:p-3">
      <h1 className="text-xl font-bold">{word("title")}</h1>
      <p className="max-w-3xl text-ink-soft">{word("lead")}</p>
      {manages && <ImportForm language={language} caseId={await someCase()} />}
      <KnownOutcomes
        counts={counts.map(({ outcome, changed, _count }) => ({ outcome, changed, count: _count._all }))}
        word={word}
      />
      <section aria-label={word("learnTitle")} className="space-y-3">
        <h2 className="font-semibold">{word("learnTitle")}</h2>
        <p className="max-w-3xl text-xs text-ink-soft">{word("learnLead")}</p>
        {manages && <LearnForm language={language} />}
        {!fitted && <p className="text-ink-soft">{word("noneFitted")}</p>}
        {fitted && (
          <>
            <p>
              {word("fitted", {
                at: instant(fitted.createdAt, language),
                ...{ outcomes: fitted.outcomes, bads: fitted.bads, live: fitted.liveVersion },
              })}
            </p>
            <LearntView learnt={fitted.result as unknown as Learnt} language={language} />
            {manages && tellsBetter(fitted.result as unknown as Learnt) && (
              <form action={propose} className="flex flex-wrap items-center gap-3">
                <input type="hidden" name="fittedId" value={fitted.id} />
                <input
                  type="hidden"
                  name="title"
                  value={`${word("learnTitle")} · ${instant(fitted.createdAt, language)}`}
                />
                <DeskButton type="submit">{word("propose")}</DeskButton>
                <span className="text-xs text-ink-soft">{word("proposeHint")}</span>
              </form>
            )}
          </>
        )}
      </section>
    </main>
  );
}

/** A case's id as it stands in a file: of one that there is, or what one looks like. */
async function someCase(): Promise<string> {
  const newest = await db().case.findFirst({ orderBy: { createdAt: "desc" }, select: { id: true } });
  return newest?.id ?? "01a20413-5fbb-7180-82b1-d276434ec3c0";
}
