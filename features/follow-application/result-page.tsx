import { db, requireOwner } from "@/adapters/web";
import { kindById } from "@/domain/documents";
import { sayChange } from "@/domain/recommendation/change-words";
import { dimensions, type Reason } from "@/domain/recommendation/recommendation";
import { reasonCodes } from "@/domain/review/reason-codes";
import { scoreWords } from "@/domain/scorecard/words";
import { type Language, say, type WordValues } from "@/domain/words";
import { instant, money } from "@/i18n/format";
import { currentLanguage } from "@/i18n/language";
import { LanguageSwitch } from "@/i18n/language-switch";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { Meter } from "@/ui/meter";
import { PhoneFrame } from "@/ui/phone-frame";
import { originalWord } from "./original-word";
import { loadResult, type ResultView } from "./queries/load-result";
import { ResultActions } from "./result-actions";
import { sayReason } from "./say-reason";
import { SumList } from "./sum-list";
import { type FollowWord, followWords } from "./words";

/** The outcome with its reasons: the number, the sum behind it, what would change it, and whom to ask again. */
export async function ResultPage() {
  const user = await requireOwner();
  const language = await currentLanguage();
  const t = (word: FollowWord, values?: WordValues) => say(followWords, language, word, values);
  const view = await loadResult(db(), user.id);
  const header = (
    <>
      <a href="/" className="grid size-11 shrink-0 place-items-center text-2xl" aria-label={t("back")}>
        ‹
      </a>
      <h1 className="flex-1 text-xl font-bold">{t("resultTitle")}</h1>
      <LanguageSwitch language={language} />
    </>
  );
  if (!view) {
    return (
      <PhoneFrame header={header}>
        <Card className="p-6 text-center">
          <p className="text-lg font-semibold">{t("pending")}</p>
          <p className="mt-1 text-ink-soft">{t("pendingText")}</p>
        </Card>
      </PhoneFrame>
    );
  }
  return (
    <PhoneFrame header={header} bottom={<ResultActions view={view} />}>
      <div className="space-y-6">
        <Outcome view={view} language={language} />
        {view.assessment && <Explanation view={view} assessment={view.assessment} language={language} />}
        <p className="text-sm text-ink-soft">{t("humanOnly")}</p>
      </div>
    </PhoneFrame>
  );
}

function Outcome({ view, language }: { view: ResultView; language: Language }) {
  const t = (word: FollowWord, values?: WordValues) => say(followWords, language, word, values);
  const before = view.assessment?.recommendation.currentLine ?? view.currentLine;
  const raise = view.amount ? String(Number(view.amount) - Number(before)) : "0";
  const approved = view.amount !== null;
  return (
    <Card className="p-6 text-center">
      <Badge tone={approved ? "jade" : "amber"}>
        {t(approved ? "approved" : "declined")}
        {view.decidedAt && ` · ${instant(view.decidedAt, language)}`}
      </Badge>
      {approved && <p className="mt-4">{t("newLine")}</p>}
      <p className={`text-4xl font-bold ${approved ? "text-jade" : ""}`}>{money(view.amount ?? before, language)}</p>
      <p className="mt-1 text-ink-soft">
        {Number(raise) > 0
          ? t("was", { before: money(before, language), raise: money(raise, language) })
          : t("unchanged", { before: money(before, language) })}
      </p>
      <div className="mt-5 border-t border-line pt-4 text-left">
        <h2 className="font-semibold">{t("decidedBy")}</h2>
        <ul className="mt-1 space-y-1">
          {view.reasonCodes.map((code) => (
            <li key={code}>
              {code in reasonCodes ? say(reasonCodes[code as keyof typeof reasonCodes].words, language, "owner") : code}
            </li>
          ))}
        </ul>
        {view.message && <p className="mt-2 rounded-[10px] bg-shade p-3">{view.message}</p>}
      </div>
    </Card>
  );
}

function Explanation({
  view,
  assessment,
  language,
}: {
  view: ResultView;
  assessment: NonNullable<ResultView["assessment"]>;
  language: Language;
}) {
  const t = (word: FollowWord, values?: WordValues) => say(followWords, language, word, values);
  const { recommendation, scorecard, nextBestEvidence, counterfactuals = [] } = assessment;
  const { principal = [] } = recommendation;
  // The principal reasons first, in the order of what they cost.
  const first = recommendation.reasons.filter((reason) => principal.includes(reason.code));
  const others = recommendation.reasons.filter((reason) => !principal.includes(reason.code));
  const told = (reason: Reason) => sayReason(reason, language, view.abroad);
  const once = (list: readonly Reason[]) =>
    list.filter((one, at) => list.findIndex((other) => told(other) === told(one)) === at);
  const unsaid = (said: readonly Reason[], list: readonly Reason[]) =>
    list.filter((one) => !said.some((other) => told(other) === told(one)));
  // Several doubts are one sentence to the owner.
  const [reasons, more] = principal.length > 0 ? [once(first), unsaid(first, once(others))] : [once(others), []];
  const toDo = (code: string) => counterfactuals.find((flip) => flip.reason === code && principal.includes(code));
  const write = (amount: string) => money(amount, language);
  return (
    <>
      <section>
        <h2 className="mb-2 text-lg font-semibold">{t("sumTitle")}</h2>
        <Card className="px-4 py-2">
          <SumList factors={recommendation.factors} language={language} />
        </Card>
      </section>
      <section>
        <h2 className="mb-2 text-lg font-semibold">{t("reasonsTitle")}</h2>
        <Card className="p-4">
          <ul className="list-disc space-y-2 pl-5">
            {reasons.map((reason) => (
              <li key={reason.code + reason.documents.join()}>
                {told(reason)}
                {toDo(reason.code) && (
                  <span className="mt-0.5 block text-sm text-ink-soft">
                    {`${t("toDo")}: ${sayChange(toDo(reason.code)!, "owner", language, write, view)}`}
                  </span>
                )}
              </li>
            ))}
          </ul>
          {more.length > 0 && (
            <details className="mt-3">
              <summary className="inline-flex min-h-11 cursor-pointer items-center text-jade">
                {t("moreReasons", { count: more.length })}
              </summary>
              <ul className="list-disc space-y-2 pl-5">
                {more.map((reason) => (
                  <li key={reason.code + reason.documents.join()}>{told(reason)}</li>
                ))}
              </ul>
            </details>
          )}
        </Card>
      </section>
      <section>
        <h2 className="mb-2 text-lg font-semibold">{t("scoreTitle")}</h2>
        <Card className="space-y-4 p-4">
          {dimensions.map((dimension) => (
            <Meter
              key={dimension}
              label={say(scoreWords, language, dimension)}
              value={scorecard.dimensions[dimension].score}
            />
          ))}
        </Card>
      </section>
      {view.state !== "collecting" && nextBestEvidence.length > 0 && (
        <section>
          <h2 className="mb-2 text-lg font-semibold">{t("higher")}</h2>
          <Card className="divide-y divide-line px-4">
            {nextBestEvidence.slice(0, 3).map((next) => (
              <div
                key={`${next.kind} ${next.withCode} ${next.asOriginal}`}
                className="flex items-center justify-between gap-3 py-3"
              >
                <span>
                  {say(kindById(next.kind).words, language, "short")}
                  {next.withCode && <span className="block text-sm text-ink-soft">{t("withCode")}</span>}
                  {next.asOriginal && (
                    <span className="block text-sm text-ink-soft">
                      {say(followWords, language, originalWord(next.kind))}
                    </span>
                  )}
                </span>
                <Badge tone="jade">+{money(next.predictedRaise, language)}</Badge>
              </div>
            ))}
          </Card>
        </section>
      )}
    </>
  );
}
