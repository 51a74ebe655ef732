import type { ReactNode } from "react";

export type PlainRow = { key: string; cells: readonly ReactNode[] };

/** A quiet table: the first column names the row, all others are figures on the right. */
export function PlainTable({
  caption,
  columns,
  rows,
  left = [],
  widths,
}: {
  caption: string;
  columns: readonly string[];
  rows: readonly PlainRow[];
  /** Columns that hold words, by place. */
  left?: readonly number[];
  /** The share of each column in percent, where tables above each other should stand in line. */
  widths?: readonly number[];
}) {
  const side = (at: number) => (at === 0 || left.includes(at) ? "text-left" : "text-right whitespace-nowrap");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section tabIndex={0} aria-label={caption} className="overflow-x-auto rounded-desk border border-line bg-card">
      <table className={`w-full text-[13px] tabular-nums ${widths ? "min-w-2xl table-fixed" : ""}`}>
        <caption className="sr-only">{caption}</caption>
        {widths && (
          <colgroup>
            {widths.map((width, at) => (
              <col key={columns[at]} style={{ width: `${width}%` }} />
            ))}
          </colgroup>
        )}
        <thead className="border-b border-line text-xs text-ink-soft">
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={`px-2.5 py-2 font-medium ${side(at)}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={columns[at]} scope="row" className="px-2.5 py-1.5 text-left font-normal">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[at]} className={`px-2.5 py-1.5 ${side(at)}`}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
