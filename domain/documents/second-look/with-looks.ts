import type { Reading, SecondLook, TextLine } from "../../reading";
import type { Cell } from "./cells-to-read-again";

/** What was read in a cell when it was looked at again. */
export type Looked = { cell: Cell; look: Omit<SecondLook, "start" | "end"> };

/** The reading with what was read again kept on its lines. Nothing that was read first is changed. */
export function withLooks(reading: Reading, looked: readonly Looked[]): Reading {
  if (looked.length === 0) return reading;
  const pages = reading.pages.map((page) => {
    const here = looked.filter(({ cell }) => cell.page === page.number);
    if (here.length === 0) return page;
    const lines = page.lines.map((line, index) =>
      lookedAt(
        line,
        here.filter(({ cell }) => cell.line === index),
      ),
    );
    return { ...page, lines };
  });
  return { ...reading, pages };
}

function lookedAt(line: TextLine, looked: readonly Looked[]): TextLine {
  if (looked.length === 0) return line;
  const again = looked.map(({ cell: { start, end }, look }): SecondLook => ({ start, end, ...look }));
  return { ...line, again: [...(line.again ?? []), ...again] };
}
