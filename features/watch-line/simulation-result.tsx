import type { Tally } from "@/domain/simulation/tally";
import { PlainTable } from "@/ui/desk/plain-table";
import { CaseLink } from "./case-link";
import { FairnessTable } from "./fairness-table";
import { GroupsTables } from "./groups-tables";
import { sayGroup } from "./say-group";
import { TallyFigures } from "./tally-figures";
import { TallyWork } from "./tally-work";
import { type Saying, signed } from "./word";

type Props = { tally: Tally; saying: Saying };

/** What became of all past cases under a draft beside the live policy. */
export function SimulationResult({ tally, saying, names }: Props & { names: ReadonlyMap<string, string> }) {
  return (
    <>
      <TallyFigures tally={tally} saying={saying} />
      <div className="grid gap-4 xl:grid-cols-[2fr_1fr]">
        <MostChanged tally={tally} saying={saying} names={names} />
        <TallyWork tally={tally} saying={saying} />
      </div>
      <GroupsTables tally={tally} saying={saying} />
      <FairnessTable tally={tally} saying={saying} />
    </>
  );
}

function MostChanged({ tally: { most }, saying, names }: Props & { names: ReadonlyMap<string, string> }) {
  const { word, amount } = saying;
  return (
    <section aria-label={word("mostTitle")}>
      <h2 className="mb-2 font-semibold">{word("mostTitle")}</h2>
      {most.length === 0 ? (
        <p className="rounded-desk border border-line bg-card p-4 text-ink-soft">{word("nobody")}</p>
      ) : (
        <PlainTable
          caption={word("mostTitle")}
          columns={[word("case"), word("industry"), word("current"), word("before"), word("after"), word("difference")]}
          left={[1]}
          rows={most.map(({ caseId, industry, current, live, draft }) => ({
            key: caseId,
            cells: [
              <CaseLink key="case" caseId={caseId} name={names.get(caseId)} />,
              sayGroup("industry", industry, saying),
              amount(current),
              amount(live),
              amount(draft),
              signed(draft - live, saying),
            ],
          }))}
        />
      )}
    </section>
  );
}
