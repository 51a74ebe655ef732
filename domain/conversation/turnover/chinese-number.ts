const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const groups: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * A whole number in everyday Chinese numerals ("三百二十万", "两千", "一万五" for 15,000, "百万"), or null when it is none.
 * Arabic digits may stand before a unit ("30万", "1.2亿", "3万5").
 */
export function chineseNumber(text: string): number | null {
  const parts = text.match(/\d+(?:\.\d+)?|[^\d.]/g);
  if (!parts) return null;
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let lastUnit = 1;
  for (const part of parts) {
    const value = /^\d/.test(part) ? Number(part) : digits[part];
    if (value !== undefined) {
      if (digit) return null;
      digit = value;
      if (value === 0) lastUnit = 1;
    } else if (units[part]) {
      group += (digit ?? 1) * units[part];
      lastUnit = units[part];
      digit = null;
    } else if (groups[part]) {
      // "万" alone is ten thousand; a group before 亿 counts wholly.
      const before = group + (digit ?? 0) || (total === 0 ? 1 : 0);
      total = part === "亿" ? (total + before) * groups[part] : total + before * groups[part];
      lastUnit = groups[part];
      group = 0;
      digit = null;
    } else return null;
  }
  // "一万五" says fifteen thousand, "两百五" two hundred and fifty; "一万零五" says what it says.
  const tail = digit !== null && lastUnit >= 100 ? digit * (lastUnit / 10) : (digit ?? 0);
  return total + group + tail;
}
