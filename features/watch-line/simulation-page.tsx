import { notFound } from "next/navigation";
import { db, requireStaff } from "@/adapters/web";
import { simulationReaders } from "@/domain/policy/policy-moves";
import { keptTally } from "@/domain/simulation/kept-tally";
import { instant } from "@/i18n/format";
import { currentLanguage } from "@/i18n/language";
import type { PolicyVersion, Simulation } from "@/prisma/generated/client";
import { DeskButton } from "@/ui/desk/desk-button";
import { Message } from "@/ui/message";
import { askSimulation } from "./actions/ask-simulation";
import { LookAgain } from "./look-again";
import { namesOfCases } from "./names-of-cases";
import { SimulationResult } from "./simulation-result";
import { VersionLinks } from "./version-links";
import { type Saying, sayingIn } from "./word";

type Props = { params: Promise<{ version: string }> };

/** A version of the policy tried on all past cases: who gains, who loses, and whether it is fair. */
export async function SimulationPage({ params }: Props) {
  const user = await requireStaff(...simulationReaders);
  const version = decodeURIComponent((await params).version);
  const saying = sayingIn(await currentLanguage());
  const { word } = saying;
  const row = await db().policyVersion.findUnique({ where: { version } });
  if (!row) notFound();
  const newest = await db().simulation.findFirst({ where: { policyVersion: version }, orderBy: { createdAt: "desc" } });
  const underWay = newest?.state === "queued" || newest?.state === "running";
  return (
    <main className="space-y-4 p-5 max-md:p-3">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 className="text-xl font-bold">{word("title", { version })}</h1>
        <VersionLinks version={version} here="simulation" saying={saying} />
        {user.role === "risk_manager" && !underWay && (
          <form action={askSimulation} className="ml-auto">
            <input type="hidden" name="version" value={version} />
            <DeskButton type="submit" look="solid">
              {word("ask")}
            </DeskButton>
          </form>
        )}
      </header>
      <p className="max-w-3xl text-ink-soft">{word("lead")}</p>
      <Standing simulation={newest} row={row} live={await liveHash()} saying={saying} />
      {newest?.state === "done" && <Result simulation={newest} saying={saying} />}
      {underWay && <LookAgain />}
    </main>
  );
}

async function Result({ simulation, saying }: { simulation: Simulation; saying: Saying }) {
  const tally = keptTally(simulation.result);
  const changed = tally.most.map(({ caseId }) => caseId);
  return <SimulationResult tally={tally} saying={saying} names={await namesOfCases(db(), changed)} />;
}

const liveHash = async (): Promise<string | null> =>
  (await db().policyVersion.findFirst({ where: { state: "published" }, select: { contentHash: true } }))?.contentHash ??
  null;

type StandingProps = { simulation: Simulation | null; row: PolicyVersion; live: string | null; saying: Saying };

function Standing({ simulation, row, live, saying: { word, language } }: StandingProps) {
  if (!simulation) return <p className="rounded-desk border border-line bg-card p-6 text-ink-soft">{word("none")}</p>;
  const { state, judged, cases, error, asOf, liveVersion, startedAt, endedAt } = simulation;
  if (state === "failed") return <Message tone="red">{word("failed", { error: error ?? "" })}</Message>;
  if (state === "queued") return <Message tone="blue">{word("waiting")}</Message>;
  if (state === "running") return <Progress judged={judged} cases={cases} text={word("running", { judged, cases })} />;
  const seconds = startedAt && endedAt ? Math.max(1, Math.round((endedAt.getTime() - startedAt.getTime()) / 1000)) : 0;
  const { unjudged } = keptTally(simulation.result);
  return (
    <>
      <p className="text-ink-soft">
        {word("done", { cases, asOf: instant(asOf, language), live: liveVersion })} {word("took", { seconds })}{" "}
        {word("amountsIn", { currency: readCurrency(simulation.live) })}
      </p>
      {unjudged > 0 && <Message tone="amber">{word("unjudged", { count: unjudged })}</Message>}
      {row.contentHash !== simulation.policyHash && <Message tone="amber">{word("changed")}</Message>}
      {live !== simulation.liveHash && <Message tone="amber">{word("liveChanged")}</Message>}
    </>
  );
}

const readCurrency = (policy: unknown): string => (policy as { currency: string }).currency;

function Progress({ judged, cases, text }: { judged: number; cases: number; text: string }) {
  return (
    <div role="status" className="max-w-xl space-y-1">
      <p>{text}</p>
      <progress aria-label={text} value={judged} max={Math.max(1, cases)} className="h-2 w-full accent-jade" />
    </div>
  );
}
