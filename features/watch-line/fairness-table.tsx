import { fairnessOf, fewestInGroup } from "@/domain/simulation/fairness";
import { beforeInGrouping, groupings } from "@/domain/simulation/groups-of";
import type { Tally } from "@/domain/simulation/tally";
import { Chip } from "@/ui/desk/chip";
import { IntervalBar } from "@/ui/desk/interval-bar";
import { PlainTable } from "@/ui/desk/plain-table";
import { sayGroup } from "./say-group";
import type { Saying } from "./word";

const mostGroups = 12;
const percent = (share: number) => Math.round(share * 100);

/** How often each group is raised under the draft and live, with counts, and where one looks closer. */
export function FairnessTable({ tally, saying }: { tally: Tally; saying: Saying }) {
  const { word } = saying;
  const several = groupings.filter((grouping) => Object.keys(tally.groups[grouping]).length > 1);
  const rows = several.flatMap((grouping) => {
    const live = new Map(fairnessOf(tally.groups[grouping], "live").map((row) => [row.group, row]));
    return fairnessOf(tally.groups[grouping], "draft")
      .slice(0, mostGroups)
      .sort((a, b) => beforeInGrouping(grouping, [a.group, a.cases], [b.group, b.cases]))
      .map(({ group, cases, raised, rate, interval, impact, look }) => {
        const said = word("between", {
          share: percent(rate),
          low: percent(interval.low),
          high: percent(interval.high),
        });
        return {
          key: `${grouping} ${group}`,
          cells: [
            <>
              <span className="text-ink-soft">{word(grouping)} · </span>
              {sayGroup(grouping, group, saying)}
            </>,
            cases,
            raised,
            <span key="rate" className="flex flex-wrap items-center gap-2">
              <IntervalBar share={rate} low={interval.low} high={interval.high} label={said} />
              <span aria-hidden="true" className="text-xs text-ink-soft">
                {said}
              </span>
            </span>,
            `${percent(live.get(group)?.rate ?? 0)}%`,
            impact === null ? "–" : impact.toFixed(2),
            <Chip key="standing" tone={look ? "amber" : "plain"}>
              {word(impact === null ? "tooFew" : look ? "look" : "fine")}
            </Chip>,
          ],
        };
      });
  });
  return (
    <section aria-label={word("fairTitle")}>
      <h2 className="font-semibold">{word("fairTitle")}</h2>
      <p className="mb-2 max-w-3xl text-xs text-ink-soft">{word("fairLead", { fewest: fewestInGroup })}</p>
      <PlainTable
        caption={word("fairTitle")}
        columns={[
          word("group"),
          word("cases"),
          word("raised"),
          word("rate"),
          word("rateLive"),
          word("impact"),
          word("verdict"),
        ]}
        left={[3, 6]}
        rows={rows}
      />
    </section>
  );
}
