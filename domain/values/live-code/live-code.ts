/**
 * The code that is held before a shop or truck so that a photo of it cannot be an old one: four signs, written by hand
 * on a sheet or shown on a second phone. One or two of them are figures and none is a vowel, so that no word and no price
 * is ever a code.
 */
export const liveCode = {
  figures: "23569",
  letters: "BCDFKLMNPRTWXY",
  length: 4,
  minutes: 10,
} as const;

const every = liveCode.figures + liveCode.letters;

/**
 * What a reader sees in place of a sign, measured on seven hands and two printed faces: none of these can stand in a
 * code, so each has one meaning. (Z for 2 in 9 % of all, S for 5 in 33 %, G for 6 in 15 %, q for 9 in 3 %, U for N in 3 %.)
 */
const seenFor: Readonly<Record<string, string>> = {
  ...{ Z: "2", S: "5", G: "6", Q: "9", U: "N", "8": "B", O: "D", "0": "D", "1": "L", "7": "T", "×": "X" },
};

/** Whether this is a code as it may be drawn. */
export function isLiveCode(text: string): boolean {
  const figures = [...text].filter((sign) => liveCode.figures.includes(sign)).length;
  const known = [...text].every((sign) => every.includes(sign));
  return text.length === liveCode.length && known && figures >= 1 && figures <= 2;
}

/**
 * A code from whole numbers drawn by chance. `draw(n)` answers one of 0..n-1, each equally likely.
 * 84,280 codes: whoever guesses inside the ten minutes is right once in so many tries.
 */
export function drawLiveCode(draw: (below: number) => number): string {
  for (;;) {
    const code = Array.from({ length: liveCode.length }, () => every[draw(every.length)]!).join("");
    if (isLiveCode(code)) return code;
  }
}

/** Signs in which two codes of one length differ. */
export function signsApart(one: string, other: string): number {
  return [...one].filter((sign, at) => sign !== other[at]).length;
}

/** A read text as signs of a code: misreadings put right where they have one meaning, "?" where a sign can be none. */
export function asSigns(text: string): string {
  return [...text.normalize("NFKC").toUpperCase()]
    .map((sign) => seenFor[sign] ?? sign)
    .map((sign) => (every.includes(sign) ? sign : "?"))
    .join("");
}

/** Whether what was read (as signs) is this code; one sign that can be none may stand for any. */
export function readsAs(signs: string, code: string): boolean {
  if (signs.length !== code.length) return false;
  const unknown = [...signs].filter((sign) => sign === "?").length;
  return unknown <= 1 && [...signs].every((sign, at) => sign === "?" || sign === code[at]);
}
