import Link from "next/link";
import type { ReactNode } from "react";
import { fewestToSay } from "@/domain/review/check-precision";
import type { WordValues } from "@/domain/words";
import { GradeIcon } from "@/ui/desk/grade-icon";
import { IntervalBar } from "@/ui/desk/interval-bar";
import type { CheckRow } from "./queries/view-checks";
import type { WatchWord } from "./words";

type Word = (key: WatchWord, values?: WordValues) => string;

const columns: readonly WatchWord[] = [
  "check",
  "weight",
  "ran",
  "spoke",
  "notRun",
  "verdicts",
  "precision",
  "wrongCases",
];
const grades = ["high", "medium", "low", "info"] as const;

/** One row a check and version; on a narrow screen each row is a card that names its columns. */
export function ChecksTable({ rows, word }: { rows: readonly CheckRow[]; word: Word }) {
  return (
    <table className="w-full rounded-desk border border-line bg-card text-left text-[13px] max-md:block">
      <thead className="border-b border-line text-xs text-ink-soft max-md:sr-only">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className="px-3 py-2 font-medium">
              {word(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line max-md:block">
        {rows.map((row) => (
          <tr key={`${row.check} ${row.version}`} className="align-top max-md:block max-md:px-3 max-md:py-2.5">
            <th scope="row" className="px-3 py-2 font-normal max-md:block max-md:p-0">
              <b>{row.title}</b>
              <span className="block text-xs text-ink-soft">{word("version", { version: row.version })}</span>
            </th>
            <Cell name={word("weight")}>
              <Weight row={row} word={word} />
            </Cell>
            <Cell name={word("ran")}>{word("ranTimes", { count: row.ran })}</Cell>
            <Cell name={word("spoke")}>
              <Spoke row={row} word={word} />
            </Cell>
            <Cell name={word("notRun")}>{row.notRun}</Cell>
            <Cell name={word("verdicts")}>
              {(["right", "wrong", "unsure"] as const).map((verdict) => (
                <span key={verdict} className="mr-2 whitespace-nowrap">
                  {word(verdict)} <b>{row[verdict]}</b>
                </span>
              ))}
            </Cell>
            <Cell name={word("precision")}>
              <Right row={row} word={word} />
            </Cell>
            <Cell name={word("wrongCases")}>
              {row.wrongCases.map((id) => (
                <Link
                  key={id}
                  href={`/desk/cases/${id}`}
                  className="mr-2 inline-flex min-h-6 items-center text-blue underline underline-offset-2 max-md:min-h-11"
                >
                  {word("caseLink", { id: id.slice(-6) })}
                </Link>
              ))}
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <td className="px-3 py-2 max-md:grid max-md:grid-cols-[7.5rem_minmax(0,1fr)] max-md:gap-2 max-md:px-0 max-md:py-0.5">
      <span aria-hidden="true" className="text-ink-soft md:hidden">
        {name}
      </span>
      <span>{children}</span>
    </td>
  );
}

/** What a wrong finding of it does to an applicant. */
function Weight({ row: { harm, spoken }, word }: { row: CheckRow; word: Word }) {
  if (!harm.dimension && !harm.holds) return <span className="text-ink-soft">{word("weighsNothing")}</span>;
  return (
    <>
      {harm.dimension && <span className="block text-ink-soft">{word(harm.dimension)}</span>}
      {harm.takes > 0 && <span className="block">{word("takes", { percent: harm.takes })}</span>}
      {harm.dimension && spoken === 0 && <span className="block text-ink-soft">{word("neverSpoke")}</span>}
      {harm.holds && <span className="block font-medium">{word("holds")}</span>}
    </>
  );
}

function Spoke({ row, word }: { row: CheckRow; word: Word }) {
  const used = grades.filter((grade) => row[grade] > 0);
  return (
    <>
      <b>{row.spoken}</b>
      {used.map((grade) => (
        <span key={grade} className="flex items-center gap-1 whitespace-nowrap text-ink-soft">
          <GradeIcon grade={grade} className="size-3.5!" />
          {word(grade)} {row[grade]}
        </span>
      ))}
    </>
  );
}

const percent = (part: number) => Math.round(part * 100);

function Right({ row, word }: { row: CheckRow; word: Word }) {
  const { precision } = row;
  if (!precision)
    return (
      <span className="text-ink-soft">{word("tooFew", { count: row.right + row.wrong, needed: fewestToSay })}</span>
    );
  const said = word("between", {
    share: percent(precision.share),
    low: percent(precision.low),
    high: percent(precision.high),
  });
  return (
    <>
      <IntervalBar share={precision.share} low={precision.low} high={precision.high} label={said} />
      <span aria-hidden="true" className="block text-xs text-ink-soft">
        {said}
      </span>
    </>
  );
}
