const small: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  八: 8,
  九: 9,
  十: 10,
  半: 0.5,
};
const length =
  /(?:有效期|履行期|服务期|合同期|合作期|运输期|供货期|租赁期|租期|承包期|期限)[限为是共:：\s]{0,4}(\d{1,2}|[一二两三四五六八九十半]|十二|十八|二十四|三十六)\s*(?:个)?\s*(年半?|月)(?!\d|\s*\d{1,2}\s*[日月])/u;
const words: Readonly<Record<string, number>> = { 十二: 12, 十八: 18, 二十四: 24, 三十六: 36 };

/** The months that a contract says it runs ("有效期24个月", "期限为两年"); null where it does not say. */
export function termLength(text: string): number | null {
  const found = length.exec(text.normalize("NFKC"));
  if (!found) return null;
  const count = Number(found[1]) || (words[found[1]!] ?? small[found[1]!] ?? 0);
  const months = found[2] === "月" ? count : count * 12 + (found[2] === "年半" ? 6 : 0);
  return months >= 1 && months <= 240 ? months : null;
}
