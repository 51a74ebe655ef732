const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const values: Record<string, number> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};

/** Whether this is a vehicle identification number whose ninth character checks (GB 16735, ISO 3779). */
export function isVin(text: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(text)) return false;
  const sum = [...text].reduce(
    (total, character, index) => total + (values[character] ?? Number(character)) * weights[index]!,
    0,
  );
  return text[8] === (sum % 11 === 10 ? "X" : String(sum % 11));
}

/** A VIN never holds I, O or Q: they are misread 1, 0 and 0. */
export const normaliseVin = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replaceAll("I", "1")
    .replaceAll("O", "0")
    .replaceAll("Q", "0");
