import type { Tally } from "@/domain/simulation/tally";
import { hands } from "@/domain/simulation/verdict-of";
import { PlainTable } from "@/ui/desk/plain-table";
import { CaseLink } from "./case-link";
import { FairnessTable } from "./fairness-table";
import { GroupsTables } from "./groups-tables";
import { sayGroup } from "./say-group";
import { type Saying, signed } from "./word";
import type { LineWord } from "./words";

type Props = { tally: Tally; saying: Saying };

/** What became of all past cases under a draft beside the live policy. */
export function SimulationResult({ tally, saying, names }: Props & { names: ReadonlyMap<string, string> }) {
  return (
    <>
      <Figures tally={tally} saying={saying} />
      <div className="grid gap-4 xl:grid-cols-[2fr_1fr]">
        <MostChanged tally={tally} saying={saying} names={names} />
        <Work tally={tally} saying={saying} />
      </div>
      <GroupsTables tally={tally} saying={saying} />
      <FairnessTable tally={tally} saying={saying} />
    </>
  );
}

function Figures({ tally: { all, gained, lost, pointsOnly }, saying }: Props) {
  const { word, amount } = saying;
  const figures: { name: LineWord; value: string; below: string }[] = [
    { name: "exposureLive", value: amount(all.live), below: `${word("current")} ${amount(all.current)}` },
    { name: "exposureDraft", value: amount(all.draft), below: signed(all.draft - all.live, saying) },
    { name: "gain", value: String(all.gain), below: word("gainedBy", { amount: amount(gained) }) },
    { name: "lose", value: String(all.lose), below: word("lostBy", { amount: amount(lost) }) },
    {
      name: "same",
      value: String(all.cases - all.gain - all.lose),
      below: pointsOnly > 0 ? word("pointsOnly", { count: pointsOnly }) : "",
    },
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 md:grid-cols-5">
      {figures.map(({ name, value, below }) => (
        <div key={name} className="rounded-desk border border-line bg-card px-3 py-2">
          <dt className="text-xs text-ink-soft">{word(name)}</dt>
          <dd className="text-xl font-bold">{value}</dd>
          <dd className="text-xs text-ink-soft">{below}</dd>
        </div>
      ))}
    </dl>
  );
}

function Work({ tally: { work }, saying: { word } }: Props) {
  return (
    <section aria-label={word("workTitle")}>
      <h2 className="mb-2 font-semibold">{word("workTitle")}</h2>
      <PlainTable
        caption={word("workTitle")}
        columns={[word("workTitle"), word("before"), word("after")]}
        rows={[...hands, "held" as const, "fast" as const].map((key) => ({
          key,
          cells: [word(key), work.live[key], work.draft[key]],
        }))}
      />
    </section>
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
