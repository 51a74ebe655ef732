import { db, requireStaff } from "@/adapters/web";
import { day, instant } from "@/i18n/format";
import { currentLanguage } from "@/i18n/language";
import { Chip } from "@/ui/desk/chip";
import { PlainTable } from "@/ui/desk/plain-table";
import { ReplayForm } from "./replay-form";
import { ReplayedOtherwise } from "./replayed-otherwise";
import { sayingIn } from "./word";

/** Whether what was recommended is still what comes of its evidence: the nights' replays, and what drifted. */
export async function DriftPage() {
  await requireStaff("risk_manager", "senior_reviewer", "auditor");
  const saying = sayingIn(await currentLanguage());
  const { word, language } = saying;
  const rounds = await db().replayRound.findMany({ orderBy: { day: "desc" }, take: 30 });
  const otherRules = await countOtherRules(rounds.map((round) => round.day));
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
            columns={[word("night"), word("replayed"), word("otherRules"), word("drifted"), word("ended")]}
            left={[4]}
            rows={rounds.map((round) => ({
              key: round.day,
              cells: [
                day(round.day, language),
                round.replayed,
                otherRules.get(round.day) ?? 0,
                <Chip key="drifted" tone={round.drifted > 0 ? "red" : "jade"}>
                  {round.drifted}
                </Chip>,
                round.endedAt ? instant(round.endedAt, language) : word("notEnded"),
              ],
            }))}
          />
        )}
        <ReplayedOtherwise saying={saying} />
      </div>
    </main>
  );
}

async function countOtherRules(days: readonly string[]): Promise<Map<string, number>> {
  const counts = await db().replay.groupBy({
    by: ["day"],
    where: { day: { in: [...days] }, verdict: "other-rules" },
    _count: true,
  });
  return new Map(counts.map((one) => [one.day ?? "", one._count]));
}
