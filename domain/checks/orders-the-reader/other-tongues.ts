/** Orders in the Latin spelling of Chinese: at least a word of ordering and two of judging. */
const spelledOrder = /\b(?:qing|bixu|wubi|zhijie|liji|hulve|hulue|wushi|tiaoguo|raoguo|buyao|wuxu)\b/i;
const spelledJudging =
  /\b(?:zhiling|guize|pizhun|tongguo|edu|shouxin|shenqing|pingfen|manfen|fengxian|daikuan|fangkuan|jiancha|hecha|shenhe|shenpi|erweima|jinggao|yichang|zhenshi|tigao|tisheng|zuigao|zuidi|xinyong)\b/gi;

const orders: readonly RegExp[] = [
  /\bignor(?:iere?n?|ez|er|a|e|ar)\b.{0,40}\b(?:anweisung|instruc|regeln|règles|reglas|vorher|précéd|anterior)/i,
  /\b(?:genehmig|bewillig)\w*\b.{0,30}\b(?:kredit|antrag|darlehen)|\b(?:approuve[rz]?|accordez)\b.{0,30}\b(?:demande|crédit|prêt)|\b(?:aprueb[ae]|apruebe|conced[ae])\b.{0,30}\b(?:solicitud|crédito|préstamo)/i,
];

/** Whether a text orders its reader about in pinyin, German, French or Spanish. */
export function ordersInOtherTongues(plain: string): boolean {
  const judging = new Set([...plain.matchAll(spelledJudging)].map(([word]) => word.toLowerCase()));
  return (spelledOrder.test(plain) && judging.size >= 2) || orders.some((shape) => shape.test(plain));
}
