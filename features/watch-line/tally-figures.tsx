import type { Tally } from "@/domain/simulation/tally";
import { type Saying, signed } from "./word";
import type { LineWord } from "./words";

/** What many cases come to under both policies: exposure, who gains, who loses. */
export function TallyFigures({ tally: { all, gained, lost, pointsOnly }, saying }: { tally: Tally; saying: Saying }) {
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
