const small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
  " ",
);
const teens = "sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const sizes: Readonly<Record<string, number>> = {
  ...{ k: 1e3, thousand: 1e3, grand: 1e3, w: 1e4, lakh: 1e5, lakhs: 1e5 },
  ...{ m: 1e6, mil: 1e6, mio: 1e6, mn: 1e6, mln: 1e6, million: 1e6, millions: 1e6, crore: 1e7, crores: 1e7 },
  ...{ b: 1e9, bn: 1e9, billion: 1e9 },
};

const numberOf = (word: string): number | null => {
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  if (word === "a" || word === "an") return 1;
  if (word === "half") return 0.5;
  const at = [...small, ...teens].indexOf(word);
  if (at >= 0) return at;
  const ten = tens.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : null;
};

/** A number as people write it in English: "3m", "250k", "half a million", "three hundred and fifty thousand"; or null. */
export function englishNumber(text: string): number | null {
  const words = text
    .replace(/(\d)([a-z])/g, "$1 $2")
    .replace(/half an? /g, "half ")
    .split(/[\s-]+/)
    .filter((word) => word !== "" && word !== "and" && word !== "of");
  let total = 0;
  let group: number | null = null;
  for (const word of words) {
    const value = numberOf(word);
    const size = sizes[word];
    if (value !== null) group = (group ?? 0) + value;
    else if (word === "hundred") group = (group ?? 1) * 100;
    else if (size) {
      total += (group ?? 1) * size;
      group = null;
    } else return null;
  }
  return words.length === 0 ? null : total + (group ?? 0);
}
