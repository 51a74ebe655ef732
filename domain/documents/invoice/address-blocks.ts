import type { PlacedLine } from "../layout/placed-line";

/** Lines set flush under each other that hold a place with its postal code. */
export type AddressBlock = { lines: PlacedLine[] };

const postal = [
  /(?:^|[\s,–-])\d{5}\p{Lu}\p{L}{2,}/u,
  /(?:^|\s|,)(?:[A-Z]{1,2}[- ])?\d{4,5}\s+\p{Lu}[\p{L} .'()-]{2,}/u,
  /\p{L}{2,},?\s+[A-Z]{2}\s+\d{5}(?:-\d{4})?\b/u,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/u,
  /\p{L}{3,}(?: \d{1,2})?\s?[AC-FHKNPRTV-Y]\d[\dW]\s?[AC-FHKNPRTV-Y\d]{4}\b/u,
];

/** Whether a text holds a place with a postal code: German, French, American or British. */
export function isPlace(text: string): boolean {
  return postal.some((pattern) => pattern.test(text));
}

/** The address blocks in the upper half of the first page, top to bottom, then left to right. */
export function addressBlocks(lines: readonly PlacedLine[]): AddressBlock[] {
  const upper = lines.filter((line) => line.page === 1 && line.box[1] < 0.5).sort((a, b) => a.box[1] - b.box[1]);
  const blocks: AddressBlock[] = [];
  for (const line of upper) {
    const block = blocks.find(({ lines: held }) => {
      const last = held.at(-1)!;
      const gap = line.box[1] - (last.box[1] + last.box[3]);
      return Math.abs(line.box[0] - last.box[0]) < 0.008 && gap < last.box[3] * 0.9 && gap > -last.box[3] * 0.6;
    });
    if (block) block.lines.push(line);
    else blocks.push({ lines: [line] });
  }
  return blocks.filter(({ lines: held }) => held.length >= 2 && held.slice(1).some((line) => isPlace(line.text)));
}
