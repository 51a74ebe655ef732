import Link from "next/link";
import { db, requireStaff } from "@/adapters/web";
import { day, instant } from "@/i18n/format";
import { currentLanguage } from "@/i18n/language";
import { Chip } from "@/ui/desk/chip";
import { PlainTable } from "./plain-table";
import { ReplayForm } from "./replay-form";
import { type Saying, sayingIn } from "./word";
import { type LineWord, lineWords } from "./words";

/** Whether what was recommended is still what comes of its evidence: the nights' replays, and what drifted. */
export async function DriftPage() {
  await requireStaff("risk_manager", "senior_reviewer", "auditor");
  const saying = sayingIn(await currentLanguage());
  const { word, language } = saying;
  const rounds = await db().replayRound.findMany({ orderBy: { day: "desc" }, take: 30 });
  return (
    <main className="space-y-4 p-5 max-md:p-3">
      <h1 className="text-xl font-bold">{word("driftTitle")}</h1>
      <p className="max-w-3xl text-ink-soft">{word("driftLead")}</p>
      <section aria-label={word("replayOne")} className="rounded-desk border border-line bg-card p-3">
        <h2 className="mb-2 font-semibold">{word("replayOne")}</h2>
        <ReplayForm language={language} />
      </section>
      <div className="grid items-start gap-4 xl:grid-cols-[1fr_2fr]">
        {rounds.length === 0 ? (
          <p className="rounded-desk border border-line bg-card p-4 text-ink-soft">{word("driftNone")}</p>
        ) : (
          <PlainTable
            caption={word("driftTitle")}
            columns={[word("night"), word("replayed"), word("drifted"), word("ended")]}
            rows={rounds.map((round) => ({
              key: round.day,
              cells: [
                day(round.day, language),
                round.replayed,
                <Chip key="drifted" tone={round.drifted > 0 ? "red" : "jade"}>
                  {round.drifted}
                </Chip>,
                round.endedAt ? instant(round.endedAt, language) : word("notEnded"),
              ],
            }))}
          />
        )}
        <Drifts saying={saying} />
      </div>
    </main>
  );
}

async function Drifts({ saying: { word, language } }: { saying: Saying }) {
  const rows = await db().replay.findMany({
    where: { verdict: { not: "same" } },
    orderBy: { createdAt: "desc" },
    take: 100,
  });
  return (
    <section aria-label={word("driftsTitle")}>
      <h2 className="mb-2 font-semibold">{word("driftsTitle")}</h2>
      {rows.length === 0 ? (
        <p className="rounded-desk border border-line bg-card p-4 text-ink-soft">{word("noDrift")}</p>
      ) : (
        <PlainTable
          caption={word("driftsTitle")}
          columns={[word("case"), word("at"), word("policy"), word("verdict"), word("differs")]}
          left={[1, 2, 3, 4]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <Link
                key="case"
                href={`/desk/cases/${row.caseId}`}
                className="inline-flex min-h-6 items-center text-blue underline"
              >
                {row.caseId.slice(-6)}
              </Link>,
              instant(row.createdAt, language),
              row.policyVersion,
              <Chip key="verdict" tone="red">
                {row.verdict in lineWords.en ? word(row.verdict as LineWord) : row.verdict}
              </Chip>,
              <span key="differs" className="break-all text-ink-soft">
                {row.differs.join(" · ").slice(0, 240)}
              </span>,
            ],
          }))}
        />
      )}
    </section>
  );
}
