const provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const last = "挂学警港澳";
/** Days, hours, telephones, loads and speeds. */
const notPlate = /\d{4}[-.]\d|\d:\d\d|\d{8}|\d(?:KM|KG|T|%|元)\b/i;

/** What a reading of a plate may be worth: its text, and whether it has the whole form of GA 36-2018. */
export type PlateText = { text: string; whole: boolean };

/** A serial has no I and no O: they are 1 and 0. The letter after the province is never a digit. */
const inSerial: Record<string, string> = { I: "1", O: "0" };
const asLetter: Record<string, string> = { "0": "Q", "1": "L", "8": "B", 门: "M", 仓: "Q" };

/** The plate that a line of text shows, or null when it looks like none. */
export function plateText(line: string): PlateText | null {
  const packed = line
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  const whole = new RegExp(`([${provinces}])([A-Z0-9门仓])([A-Z0-9]{4}[A-Z0-9${last}]{1,2})`, "u").exec(packed);
  if (whole) {
    const letter = asLetter[whole[2]!] ?? whole[2]!;
    const serial = [...whole[3]!].map((character) => inSerial[character] ?? character).join("");
    if (/\d/.test(serial)) return { text: whole[1] + letter + serial, whole: true };
  }
  const part =
    /^\p{L}{0,2}[A-Z0-9]{3,8}\p{Script=Han}?$/u.test(packed) &&
    /^\D{0,3}[A-Z0-9·•.\-: ]+\D?$/u.test(line.toUpperCase());
  return part && packed.length >= 4 && /\d/.test(packed) && !notPlate.test(line)
    ? { text: packed, whole: false }
    : null;
}
