import type { PageLine } from "./page-marks";

/** What stands above the text of a page: the number of the contract, of four figures or more, and its words. */
export type RunningHead = { number: string | null; words: string | null };

export function runningHead(lines: readonly PageLine[]): RunningHead {
  const heads = lines.filter(({ box }) => box[1] <= 0.055).map(({ text }) => text.normalize("NFKC").toUpperCase());
  return { number: numberIn(heads), words: wordsIn(heads) };
}

function numberIn(heads: readonly string[]): string | null {
  for (const text of heads) {
    const found = /[A-Z0-9][A-Z0-9\-—/()（）]{5,30}/u.exec(text);
    if (found && (found[0].match(/\d/g)?.length ?? 0) >= 4) return found[0].replace(/[^A-Z0-9]/g, "");
  }
  return null;
}

/** The first head that names something, without its numbers. */
function wordsIn(heads: readonly string[]): string | null {
  const words = heads.map((text) => text.replace(/[^\p{Script=Han}A-Z]|编号|合同号|第.{0,4}页|共.{0,4}页/gu, ""));
  return words.find((one) => one.length >= (/\p{Script=Han}/u.test(one) ? 4 : 8)) ?? null;
}

/** A head with another number, or other words, than all the others carry; a sign misread is neither. */
export function oddHead(head: RunningHead, others: readonly RunningHead[]): boolean {
  const numbers = others.flatMap(({ number }) => number ?? []);
  const words = others.flatMap((one) => one.words ?? []);
  return isOdd(head.number, numbers, 2) || isOdd(head.words, words, 1);
}

function isOdd(own: string | null, said: readonly string[], misread: number): boolean {
  if (!own || said.length < 2 || said.some((one) => one !== said[0])) return false;
  const first = said[0]!;
  const same = [...own].filter((sign, at) => sign === first[at]).length;
  return Math.abs(own.length - first.length) > misread || same < Math.max(own.length, first.length) - misread;
}
