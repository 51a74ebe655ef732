import type { PageLine } from "./page-marks";

/** The number of the contract in a page's running head: what stands above the text and holds four figures or more. */
export function headNumber(lines: readonly PageLine[]): string | null {
  for (const { text, box } of lines) {
    if (box[1] > 0.055) continue;
    const found = /[A-Z0-9][A-Z0-9\-—/()（）]{5,30}/u.exec(text.normalize("NFKC").toUpperCase());
    if (found && (found[0].match(/\d/g)?.length ?? 0) >= 4) return found[0].replace(/[^A-Z0-9]/g, "");
  }
  return null;
}

/** A head with another number than the one that all the others carry; a sign misread is no other number. */
export function oddHead(head: string | null, others: readonly (string | null)[]): boolean {
  const said = others.flatMap((one) => one ?? []);
  if (!head || said.length < 2 || said.some((one) => one !== said[0])) return false;
  const same = [...head].filter((sign, at) => sign === said[0]![at]).length;
  return Math.abs(head.length - said[0]!.length) > 2 || same < Math.max(head.length, said[0]!.length) - 2;
}
