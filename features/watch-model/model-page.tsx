import { db, env, requireStaff } from "@/adapters/web";
import { say, type WordValues } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { tokensUsed } from "@/pipeline/assist/model-budget";
import { isSwitchedOff } from "@/pipeline/assist/model-switch";
import { DeskButton } from "@/ui/desk/desk-button";
import { Message } from "@/ui/message";
import { Meter } from "@/ui/meter";
import { switchLanguageModel } from "./actions/switch";
import { CallsTable } from "./calls-table";
import { type ModelWord, modelWords } from "./words";

type Say = (word: ModelWord, values?: WordValues) => string;
const shown = 100;

/** The language model: whether there is one, what it used, the switch, and every call with what was kept of it. */
export async function ModelPage() {
  const user = await requireStaff("auditor", "senior_reviewer", "risk_manager");
  const language = await currentLanguage();
  const t: Say = (word, values) => say(modelWords, language, word, values);
  const { languageModel } = env();
  const off = await isSwitchedOff(db());
  const used = await tokensUsed(db(), new Date());
  const calls = await db().modelCall.findMany({ orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: shown });
  const budgets = [
    { word: "today" as const, used: used.today, all: languageModel?.dailyTokens ?? 0 },
    { word: "month" as const, used: used.thisMonth, all: languageModel?.monthlyTokens ?? 0 },
  ];
  return (
    <main className="space-y-4 p-5 max-md:p-3">
      <h1 className="text-xl font-bold">{t("title")}</h1>
      <p className="max-w-3xl text-ink-soft">{t("lead")}</p>
      {languageModel ? (
        <>
          <Message tone={off || languageModel.off ? "amber" : "jade"}>
            {t(off || languageModel.off ? "off" : "on", {
              ...{ model: languageModel.model, host: new URL(languageModel.url).host },
            })}{" "}
            {languageModel.off && t("offByEnv")}
          </Message>
          <div className="grid max-w-2xl gap-3 md:grid-cols-2">
            {budgets.map(({ word, used: tokens, all }) => (
              <Budget
                key={word}
                label={t(word, { used: tokens, all })}
                used={t("used")}
                share={all > 0 ? tokens / all : 1}
              />
            ))}
          </div>
        </>
      ) : (
        <Message tone="blue">{t("none")}</Message>
      )}
      {(off || (languageModel && !languageModel.off)) && <Switch off={off} may={user.role === "risk_manager"} t={t} />}
      <h2 className="font-semibold">{t("calls")}</h2>
      {calls.length === 0 ? (
        <p className="text-ink-soft">{t("noCalls")}</p>
      ) : (
        <CallsTable {...{ calls, language, t }} />
      )}
    </main>
  );
}

function Switch({ off, may, t }: { off: boolean; may: boolean; t: Say }) {
  if (!may) return <p className="text-ink-soft">{t("onlyRisk")}</p>;
  return (
    <form action={switchLanguageModel}>
      <input type="hidden" name="off" value={off ? "0" : "1"} />
      <DeskButton type="submit" look={off ? "outline" : "danger"}>
        {t(off ? "switchOn" : "switchOff")}
      </DeskButton>
    </form>
  );
}

function Budget({ label, used, share }: { label: string; used: string; share: number }) {
  return (
    <div className="rounded-desk border border-line bg-card p-3">
      <p>{label}</p>
      <Meter label={used} value={Math.round(Math.min(1, share) * 100)} />
    </div>
  );
}
