export const provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const capitals = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const digits = "0123456789";
const ends = "挂学警港澳";

/** Every character a plate may hold, provinces first, then letters, digits and the endings; 使 begins embassy plates. */
export const plateLetters = [...`${provinces}${capitals}${digits}${ends}使`];

/**
 * Shapes a reader takes for a plate's character. A serial holds no I and no O. Provinces are pressed narrow: a reader that
 * knows all of Chinese sees their like, and before the office's letter each of these can only be that province.
 */
const alike: Record<string, string> = {
  "0": "Oo〇",
  "1": "Il|丨",
  M: "门",
  川: "NM皿Ⅲ卅洲",
  皖: "晥睆皈院编晓",
  粤: "粵奥嗣",
  浙: "淅渐折",
  沪: "泸户护",
  渝: "输谕榆愉",
  鲁: "魯鱼曹",
  津: "律肆洋",
  豫: "像象橡",
  湘: "相箱缃",
  苏: "芬",
  闽: "闵囤闻",
  鄂: "郭鄙",
  冀: "翼糞",
  辽: "迂过",
  吉: "告",
  黑: "墨",
  陕: "峡狭",
  蒙: "濛",
  贵: "责",
  桂: "佳",
  琼: "惊",
  甘: "廿",
  晋: "普",
  新: "斩",
  藏: "臧黄",
  赣: "籁",
  青: "清晴靑",
  云: "去",
  挂: "桂佳掛",
  学: "孕字",
  警: "擎瞥",
  港: "巷洪",
  澳: "清渔奥",
};

/** What the recogniser is asked for: each plate letter with the shapes that stand for it. */
export const plateGroups = plateLetters.map((letter) => {
  const small = /[A-Z]/.test(letter) ? letter.toLowerCase() : "";
  return letter + small + (alike[letter] ?? "");
});

const places = (letters: string) => [...letters].map((letter) => plateLetters.indexOf(letter));
const [anyProvince, anyCapital, anyDigit, anyEnd] = [provinces, capitals, digits, ends].map(places) as [
  number[],
  number[],
  number[],
  number[],
];
const anySerial = [...anyCapital, ...anyDigit];
const embassy = plateLetters.indexOf("使");
const isCapital = new Set(anyCapital);
const isDigit = new Set(anyDigit);
const isEnd = new Set(anyEnd);

/** Letters (as places in `plateLetters`) that GA 36 allows after `text`. Empty when nothing may follow. */
export function nextLetters(text: readonly number[]): readonly number[] {
  const length = text.length;
  if (length === 0) return [...anyProvince, embassy];
  if (text[0] === embassy) return length < 7 ? anyDigit : [];
  if (length === 1) return anyCapital;
  if (length >= 8 || isEnd.has(text[length - 1]!)) return [];
  if (length === 7) return newEnergyEnd(text);
  const capitalsSoFar = text.slice(2).filter((letter) => isCapital.has(letter)).length;
  const plain = capitalsSoFar < 2 ? anySerial : anyDigit;
  return length === 6 ? [...plain, ...anyEnd] : plain;
}

/** Whether `text` is a whole plate of one of the kinds of GA 36. */
export function isWholePlate(text: readonly number[]): boolean {
  return text.length === 7 || text.length === 8;
}

/** A serial of six: a small car's begins with a letter and ends in four digits, a large one's ends in D or F. */
function newEnergyEnd(text: readonly number[]): readonly number[] {
  const serial = text.slice(2).map((letter) => plateLetters[letter]!);
  const tail = serial.slice(2).every((letter) => /\d/.test(letter));
  if (/^[A-HJK]$/.test(serial[0]!) && tail) return anyDigit;
  return text.slice(2).every((letter) => isDigit.has(letter)) ? places("DF") : [];
}
