import type { Tally } from "@/domain/simulation/tally";
import { hands } from "@/domain/simulation/verdict-of";
import { PlainTable } from "@/ui/desk/plain-table";
import type { Saying } from "./word";

/** Who has to look at how many cases, under either policy. */
export function TallyWork({ tally: { work }, saying: { word } }: { tally: Tally; saying: Saying }) {
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
