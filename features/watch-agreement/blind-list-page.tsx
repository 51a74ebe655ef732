import { db, requireStaff } from "@/adapters/web";
import { sayIndustry } from "@/domain/review/industries";
import { say, type WordValues } from "@/domain/words";
import { instant } from "@/i18n/format";
import { currentLanguage } from "@/i18n/language";
import { DeskButton } from "@/ui/desk/desk-button";
import { PlainTable } from "@/ui/desk/plain-table";
import { beginBlind } from "./actions/act";
import { mayAnswer, notForThem } from "./queries/may-answer";
import { type AgreementWord, agreementWords } from "./words";

/** The cases that this reviewer may answer blind. */
export async function BlindListPage() {
  const user = await requireStaff("reviewer", "senior_reviewer");
  const language = await currentLanguage();
  const word = (key: AgreementWord, values?: WordValues) => say(agreementWords, language, key, values);
  const [rows, others] = [await mayAnswer(db(), user.id), await notForThem(db(), user.id)];
  return (
    <main className="space-y-4 p-5 max-md:p-3">
      <h1 className="text-xl font-bold">{word("listTitle")}</h1>
      <p className="max-w-3xl text-ink-soft">{word("listLead")}</p>
      <p className="max-w-3xl text-ink-soft">
        {word("listLeftOut")} {others > 0 && word("listOthers", { count: others })}
      </p>
      {rows.length === 0 ? (
        <p className="rounded-desk border border-line bg-card p-6 text-ink-soft">{word("listNone")}</p>
      ) : (
        <PlainTable
          caption={word("listTitle")}
          columns={[word("case"), word("industry"), word("since"), word("toAnswer")]}
          left={[1, 2]}
          rows={rows.map(({ id, caseId, createdAt, taken, industry }) => ({
            key: id,
            cells: [
              <span key="case" className="font-medium">
                {caseId.slice(-6)}
              </span>,
              sayIndustry(industry, language),
              instant(createdAt, language),
              <form key="answer" action={beginBlind}>
                <input type="hidden" name="id" value={id} />
                <DeskButton type="submit" look={taken ? "solid" : "outline"}>
                  {word(taken ? "goOn" : "take")}
                </DeskButton>
              </form>,
            ],
          }))}
        />
      )}
    </main>
  );
}
