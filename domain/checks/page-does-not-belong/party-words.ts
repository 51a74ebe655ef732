import type { PageLine } from "./page-marks";

const words =
  /甲方|乙方|供方|需方|买方|卖方|购方|销方|采购方|销售方|供货方|购货方|托运方|承运方|托运人|承运人|委托方|受托方|委托人|受托人|发包方|承包方|发包人|承包人|出租方|承租方|出租人|承租人|定作方|承揽方|定作人|承揽人|服务方/gu;
/** Fewer mentions than this may be a slip, or a form's own words. */
const enough = 3;

/** How often a page calls the parties by which words. */
export function partyWords(lines: readonly PageLine[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { text } of lines)
    for (const [word] of text.normalize("NFKC").replace(/\s/g, "").matchAll(words))
      count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/** Whether a page calls the parties only by words that no other page knows, while all others have a word in common. */
export function callsThemOtherwise(
  own: ReadonlyMap<string, number>,
  others: readonly ReadonlyMap<string, number>[],
): boolean {
  const often = (page: ReadonlyMap<string, number>) => [...page.values()].reduce((sum, each) => sum + each, 0);
  const speaking = others.filter((one) => often(one) >= enough);
  if (often(own) < enough || speaking.length < 2) return false;
  const common = [...speaking[0]!.keys()].some((word) => speaking.every((page) => page.has(word)));
  return common && [...own.keys()].every((word) => others.every((page) => !page.has(word)));
}
