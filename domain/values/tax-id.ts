const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const pattern = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Upper case without spaces, hyphens or full-width forms. */
export function normaliseTaxId(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-·.]/g, "");
}

/** The check character of the first 17 of a 统一社会信用代码 (GB 32100-2015). @throws when a character is not of its alphabet. */
export function usccCheckCharacter(first17: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) {
    const value = alphabet.indexOf(first17[index] ?? "?");
    if (value < 0) throw new Error(`${first17} has a character that no uscc has`);
    sum += value * weights[index]!;
  }
  return alphabet[(31 - (sum % 31)) % 31]!;
}

/** Whether `code` is a 统一社会信用代码 whose check character fits (GB 32100-2015). */
export function isUscc(code: string): boolean {
  return pattern.test(code) && usccCheckCharacter(code.slice(0, 17)) === code[17];
}

const cannotOccur: Record<string, string> = { I: "1", O: "0", S: "5", Z: "2", V: "U" };
const lookAlikes: Record<string, string> = {
  "8": "B",
  B: "8",
  "0": "DQ",
  D: "0",
  Q: "0",
  "6": "G",
  G: "6",
  "1": "L",
  L: "1",
  "7": "T",
  T: "7",
  U: "W",
  W: "U",
  "5": "6",
  "3": "8",
  C: "G",
};

/**
 * The valid uscc that a misread text stands for: letters that cannot occur are put right (I, O, S, Z), then single swaps
 * of look-alikes are tried. Null unless exactly one valid code comes out.
 */
export function repairUscc(text: string): string | null {
  const plain = [...normaliseTaxId(text)]
    .map((character, index) => digitWhereDigitMustBe(cannotOccur[character] ?? character, index))
    .join("");
  if (plain.length !== 18) return null;
  if (isUscc(plain)) return plain;
  const repaired = new Set<string>();
  for (const [index, character] of [...plain].entries()) {
    for (const other of lookAlikes[character] ?? "") {
      const tried = plain.slice(0, index) + other + plain.slice(index + 1);
      if (isUscc(tried)) repaired.add(tried);
    }
  }
  return repaired.size === 1 ? [...repaired][0]! : null;
}

const digitFor: Record<string, string> = { B: "8", D: "0", Q: "0", G: "6", L: "1", T: "7" };

function digitWhereDigitMustBe(character: string, index: number): string {
  return index >= 2 && index < 8 ? (digitFor[character] ?? character) : character;
}

/** What the first two characters say: the kind of registration. */
export function usccKind(code: string): "company" | "sole-trader" | "cooperative" | "other" {
  return ({ "91": "company", "92": "sole-trader", "93": "cooperative" } as const)[code.slice(0, 2)] ?? "other";
}

const organisationAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Whether nine characters are an organisation code whose check character fits (GB 11714-1997). */
export function isOrganisationCode(code: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return false;
  const weightsOfCode = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weightsOfCode.reduce(
    (total, weight, index) => total + weight * organisationAlphabet.indexOf(code[index]!),
    0,
  );
  const check = 11 - (sum % 11);
  return code[8] === (check === 10 ? "X" : check === 11 ? "0" : String(check));
}

/** Whether fifteen digits are an old registration number (ISO 7064 MOD 11,10). */
export function isRegistrationNumber15(code: string): boolean {
  if (!/^\d{15}$/.test(code)) return false;
  let product = 10;
  for (const digit of code.slice(0, 14)) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + Number(code[14])) % 10 === 1;
}

/** Whether fifteen characters are an old tax number: six of region, then an organisation code. */
export function isTaxId15(code: string): boolean {
  return /^\d{6}/.test(code) && code.length === 15 && isOrganisationCode(code.slice(6));
}

/** Whether eighteen characters are a resident's identity number (GB 11643, ISO 7064 MOD 11-2). Mask it at once. */
export function isResidentId(code: string): boolean {
  if (!/^\d{17}[\dX]$/.test(code)) return false;
  const sum = [...code.slice(0, 17)].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return "10X98765432"[sum % 11] === code[17];
}

/** A region of China, a day of the last two centuries, three digits, a check character. */
const residentShape =
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|8[1-3])\d{4}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;

/**
 * Whether a code has the shape of a resident's identity number, also where its check character was misread. One in 31 of
 * them would pass for a 统一社会信用代码; a birthday in the middle tells them apart, and in doubt a person is protected.
 */
export const looksLikeResidentId = (code: string): boolean => residentShape.test(code);

/** Whether a code was hidden because it tells of a person: it names nobody, and two that look alike may be two people. */
export const isHiddenId = (code: string): boolean => code.includes("*");

/**
 * A resident's identity number with all but the first three characters hidden; anything else as it is. The last two are
 * hidden too: the seventeenth tells the sex.
 */
export function maskResidentId(code: string): string {
  return looksLikeResidentId(code) ? `${code.slice(0, 3)}${"*".repeat(15)}` : code;
}
