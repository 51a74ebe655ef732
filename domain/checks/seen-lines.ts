import type { Reading, TextLine } from "../reading";
import type { CheckedDocument } from "./check";

type SeenLine = CheckedDocument["text"][number];

/** All lines of a reading as the checks see them. */
export const seenLines = ({ pages }: Pick<Reading, "pages">): SeenLine[] =>
  pages.flatMap((page) => page.lines.map((line) => seenLine(line, page.number)));

/** Second looks are at parts of a line: where one is at all of it, what else it may say is worth knowing. */
function seenLine({ text, box, confidence, again = [] }: TextLine, page: number): SeenLine {
  const looks = again
    .filter((look) => look.start === 0 && look.end >= text.length)
    .flatMap((look) => [look, ...(look.others ?? [])])
    .map((look) => look.text);
  return { text, page, box, confidence, ...(looks.length > 0 ? { again: looks } : {}) };
}
