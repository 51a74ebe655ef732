import { beforeInGrouping, type Grouping } from "@/domain/simulation/groups-of";
import type { Cell, Tally } from "@/domain/simulation/tally";
import { PlainTable } from "@/ui/desk/plain-table";
import { sayGroup } from "./say-group";
import { type Saying, signed } from "./word";

const shown: readonly Grouping[] = ["industry", "region", "size"];
const mostGroups = 10;

/** What both policies give each group, in its order; many small places are one row. */
export function GroupsTables({ tally, saying }: { tally: Tally; saying: Saying }) {
  const { word } = saying;
  return (
    <section aria-label={word("groupsTitle")}>
      <h2 className="mb-2 font-semibold">{word("groupsTitle")}</h2>
      <div className="grid gap-3 xl:grid-cols-3">
        {shown.map((grouping) => (
          <PlainTable
            key={grouping}
            caption={word(grouping)}
            columns={[word(grouping), word("cases"), word("gain"), word("lose"), word("after"), word("difference")]}
            rows={largest(grouping, tally.groups[grouping]).map(([group, cell]) => ({
              key: group,
              cells: [
                group === "" ? word("others", { count: cell.groups }) : sayGroup(grouping, group, saying),
                cell.cases,
                cell.gain,
                cell.lose,
                saying.amount(cell.draft),
                signed(cell.draft - cell.live, saying),
              ],
            }))}
          />
        ))}
      </div>
    </section>
  );
}

type Shown = Pick<Cell, "cases" | "gain" | "lose" | "live" | "draft"> & { groups: number };

function largest(grouping: Grouping, cells: Readonly<Record<string, Cell>>): [string, Shown][] {
  const sorted = Object.entries(cells)
    .map(([group, cell]) => [group, { ...cell, groups: 1 }] as [string, Shown])
    .sort(([a, x], [b, y]) => beforeInGrouping(grouping, [a, x.cases], [b, y.cases]));
  if (sorted.length <= mostGroups) return sorted;
  const rest = sorted.slice(mostGroups - 1).map(([, cell]) => cell);
  const all = rest.reduce((a, b) => ({
    cases: a.cases + b.cases,
    gain: a.gain + b.gain,
    lose: a.lose + b.lose,
    live: a.live + b.live,
    draft: a.draft + b.draft,
    groups: a.groups + 1,
  }));
  return [...sorted.slice(0, mostGroups - 1), ["", all]];
}
