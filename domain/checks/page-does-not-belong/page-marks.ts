import type { Box } from "../../values/box";

export type PageLine = { text: string; page: number; box: Box };
/** Which page a page says it is, and of how many, with where it says so. */
export type PageMark = { number: number; of: number | null; form: number; box: Box };

const forms = [
  /^第\s*(\d{1,3})\s*页\s*[,，/／\s]*共\s*(\d{1,3})\s*页$/u,
  /^共\s*(?<of>\d{1,3})\s*页\s*[,，/／\s]*第\s*(?<number>\d{1,3})\s*页$/u,
  /^page\s*(\d{1,3})\s*(?:of|\/)\s*(\d{1,3})$/iu,
  /^(\d{1,3})\s*[/／]\s*(\d{1,3})$/u,
  /^[-–—]\s*(\d{1,3})\s*[-–—]$/u,
  /^第\s*(\d{1,3})\s*页$/u,
  /^page\s*(\d{1,3})$/iu,
];

/** What a page says of its own place, at its head or foot; null when it says nothing. */
export function pageMark(lines: readonly PageLine[]): PageMark | null {
  for (const { text, box } of lines) {
    const middle = box[1] + box[3] / 2;
    if (middle > 0.09 && middle < 0.9) continue;
    const plain = text.normalize("NFKC").trim();
    for (const [index, form] of forms.entries()) {
      const match = form.exec(plain);
      if (!match) continue;
      const [number, of] = [match.groups?.number ?? match[1], match.groups?.of ?? match[2]];
      return { number: Number(number), of: of ? Number(of) : null, form: index, box };
    }
  }
  return null;
}
