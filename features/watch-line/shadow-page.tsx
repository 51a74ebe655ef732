import { notFound } from "next/navigation";
import { db, requireStaff } from "@/adapters/web";
import { simulationReaders } from "@/domain/policy/policy-moves";
import { keptVerdict } from "@/domain/simulation/kept-verdict";
import type { Tally } from "@/domain/simulation/tally";
import { instant } from "@/i18n/format";
import { currentLanguage } from "@/i18n/language";
import { tallyShadow } from "@/pipeline/shadow/tally-shadow";
import { DeskButton } from "@/ui/desk/desk-button";
import { PlainTable } from "@/ui/desk/plain-table";
import { changeShadow } from "./actions/shadow";
import { CaseLink } from "./case-link";
import { namesOfCases } from "./names-of-cases";
import { TallyFigures } from "./tally-figures";
import { TallyWork } from "./tally-work";
import { VersionLinks } from "./version-links";
import { type Saying, sayingIn, signed } from "./word";

type Props = { params: Promise<{ version: string }> };
const newest = 100;

/** A draft judged beside the live policy for every new recommendation: both answers, newest first. */
export async function ShadowPage({ params }: Props) {
  const user = await requireStaff(...simulationReaders);
  const version = decodeURIComponent((await params).version);
  const saying = sayingIn(await currentLanguage());
  const { word, language } = saying;
  if (!(await db().policyVersion.findUnique({ where: { version }, select: { id: true } }))) notFound();
  const run = await db().shadowRun.findFirst({ where: { policyVersion: version }, orderBy: { startedAt: "desc" } });
  const count = run ? await db().shadowJudgement.count({ where: { shadowId: run.id } }) : 0;
  const open = run !== null && run.endedAt === null;
  return (
    <main className="space-y-4 p-5 max-md:p-3">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 className="text-xl font-bold">{word("shadowTitle", { version })}</h1>
        <VersionLinks version={version} here="shadow" saying={saying} />
        {user.role === "risk_manager" && (
          <form action={changeShadow} className="ml-auto">
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="act" value={open ? "end" : "begin"} />
            <DeskButton type="submit" look={open ? "outline" : "solid"}>
              {word(open ? "shadowEnd" : "shadowBegin")}
            </DeskButton>
          </form>
        )}
      </header>
      <p className="max-w-3xl text-ink-soft">{word("shadowLead")}</p>
      <p>
        {run
          ? word(open ? "shadowSince" : "shadowEnded", {
              begun: instant(run.startedAt, language),
              ended: run.endedAt ? instant(run.endedAt, language) : "",
              count,
            })
          : word("shadowNone")}{" "}
        {run && count > 0 && word("amountsIn", { currency: (run.policy as { currency: string }).currency })}
      </p>
      {run && count > 0 && <Counted tally={await tallyShadow(db(), run.id)} saying={saying} />}
      {run && <Compared shadowId={run.id} saying={saying} />}
    </main>
  );
}

function Counted({ tally, saying }: { tally: Tally; saying: Saying }) {
  return (
    <>
      <TallyFigures tally={tally} saying={saying} />
      <TallyWork tally={tally} saying={saying} />
    </>
  );
}

async function Compared({ shadowId, saying }: { shadowId: string; saying: Saying }) {
  const { word, amount, language } = saying;
  const rows = await db().shadowJudgement.findMany({
    where: { shadowId },
    orderBy: { createdAt: "desc" },
    take: newest,
  });
  const names = await namesOfCases(
    db(),
    rows.map(({ caseId }) => caseId),
  );
  if (rows.length === 0)
    return <p className="rounded-desk border border-line bg-card p-6 text-ink-soft">{word("shadowEmpty")}</p>;
  return (
    <section aria-label={word("shadowRows", { count: rows.length })}>
      <h2 className="mb-2 font-semibold">{word("shadowRows", { count: rows.length })}</h2>
      <PlainTable
        caption={word("shadowRows", { count: rows.length })}
        columns={[
          word("case"),
          word("at"),
          word("current"),
          word("before"),
          word("after"),
          word("difference"),
          word("score"),
        ]}
        left={[1]}
        rows={rows.map((row) => {
          const [live, draft] = [keptVerdict(row.live), keptVerdict(row.draft)];
          return {
            key: row.recommendationId,
            cells: [
              <CaseLink key="case" caseId={row.caseId} name={names.get(row.caseId)} />,
              instant(row.createdAt, language),
              amount(live.current),
              amount(live.likely),
              amount(draft.likely),
              signed(draft.likely - live.likely, saying),
              live.score === draft.score ? live.score : `${live.score} → ${draft.score}`,
            ],
          };
        })}
      />
    </section>
  );
}
