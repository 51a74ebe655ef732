import type { TextLine } from "../../reading";

/** The line with another text from character `start` to `end`; places of characters are dealt out anew in that part. */
export function putIn(line: TextLine, start: number, end: number, text: string): TextLine {
  const whole = line.text.slice(0, start) + text + line.text.slice(end);
  const { again: _, characters, ...rest } = line;
  if (!characters) return { ...rest, text: whole };
  return { ...rest, text: whole, characters: dealtOut(characters, start, end, text.length) };
}

type Places = NonNullable<TextLine["characters"]>;

function dealtOut(places: Places, start: number, end: number, length: number): Places {
  const part = places.slice(start, end);
  if (part.length === length || part.length === 0) return places;
  const left = part[0]![0];
  const wide = part.at(-1)![0] + part.at(-1)![1] - left;
  const anew = Array.from({ length }, (_, index) => [left + (wide * index) / length, wide / length] as const);
  return [...places.slice(0, start), ...anew, ...places.slice(end)];
}
