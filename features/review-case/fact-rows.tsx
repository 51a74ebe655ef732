"use client";
import type { FactView } from "./case-view";
import { useWords } from "./use-words";

/** The rows of a table fact, e.g. invoice lines, folded away until they are wanted. */
export function FactRows({ rows }: { rows: NonNullable<FactView["rows"]> }) {
  const word = useWords();
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return (
    <details className="px-3 pb-1.5 text-xs">
      <summary className="min-h-6 cursor-pointer text-ink-faint">{word("showRows")}</summary>
      <div className="mt-1 overflow-x-auto">
        <table className="w-full">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className="pr-3 text-left font-medium whitespace-nowrap text-ink-faint">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // Rows are as read: nothing in them is sure to be unique, and they never move.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <tr key={index} className="border-t border-line">
                {columns.map((column) => (
                  <td key={column} className="py-0.5 pr-3">
                    {row[column] ?? ""}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
