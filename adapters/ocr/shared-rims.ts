import { verticalOverlap } from "@/domain/documents/layout/box-union";
import type { TextLine } from "@/domain/reading";

const mostShared = 2;

/**
 * Lines without what they saw of the next one: where two lines of a row overlap, the end of the left one repeats the
 * begin of the right one ("Number: 9" beside "91527"), and is cut off. Only characters in the overlap that both read
 * alike are cut.
 */
export function withoutSharedRims(lines: readonly TextLine[]): TextLine[] {
  return lines.map((line) => {
    const next = lines.find((other) => overlapsEnd(line, other));
    const shared = next ? sharedLength(line, next) : 0;
    return shared > 0 ? shortened(line, shared, next!.box[0]) : line;
  });
}

const right = (line: TextLine) => line.box[0] + line.box[2];

function overlapsEnd(line: TextLine, other: TextLine): boolean {
  return (
    other !== line &&
    other.box[0] > line.box[0] &&
    other.box[0] < right(line) &&
    right(other) > right(line) &&
    verticalOverlap(line.box, other.box) > 0.6 &&
    Math.abs((line.tilt ?? 0) - (other.tilt ?? 0)) < 10
  );
}

/** How many characters the end of `line` and the begin of `next` share, all of them within the overlap. */
function sharedLength(line: TextLine, next: TextLine): number {
  if (!line.characters) return 0;
  for (let length = mostShared; length > 0; length--) {
    const at = line.text.length - length;
    const place = line.characters[at];
    if (at < 1 || !place || place[0] + place[1] / 2 < next.box[0]) continue;
    if (next.text.startsWith(line.text.slice(at))) return length;
  }
  return 0;
}

function shortened(line: TextLine, by: number, edge: number): TextLine {
  const [left, top, , height] = line.box;
  const text = line.text.slice(0, -by).trimEnd();
  return {
    ...line,
    text,
    box: [left, top, edge - left, height],
    ...(line.characters ? { characters: line.characters.slice(0, text.length) } : {}),
  };
}
