import type { TextRow } from "../layout/text-rows";

/** Where a shop is, as far as it changes how days and sums are read. */
export type ShopLand = "MY" | "SG" | "GB" | "US" | "AU" | "CN";

/** Words and address forms that place a shop; readers drop spaces, so none is asked for. */
const signs: readonly (readonly [ShopLand, RegExp])[] = [
  ["CN", /\p{Script=Han}{4}/u],
  ["SG", /SINGAP[O0]RE\s*\d{6}|PTE\.?\s*LTD|\bS\$|SINGAP[O0]RE/i],
  ["MY", /SDN\.?\s*BHD|KUALA ?LUMPUR|SELANGOR|MALAYSIA|JALAN|\bJLN\b|JOHOR|PENANG|MELAKA|PERAK|\bRM\s?\d|\(RM\)/i],
  ["AU", /\bABN\b|ABN\d{11}|(?:NSW|VIC|QLD)\s*\d{4}\b|\b(?:WA|SA|TAS|ACT|NT)\s*\d{4}\b|EFTPOS|AUSTRALIA|PTY\.?\s*LTD/i],
  ["GB", /(?<![A-Z])[A-Z]{1,2}\d[A-Z\d]?\s*\d[ABD-HJLNP-UW-Z]{2}\b|£|\bVAT\s*(?:REG|NO|NUMBER)|UNITED KINGDOM/],
  [
    "US",
    /,\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?\s*\d{5}(?!\d)|SALES TAX|\bUSA\b/i,
  ],
];

/** The land of the shop by the first sign on the slip in the order of how telling it is; null when nothing tells. */
export function shopLand(rows: readonly TextRow[]): ShopLand | null {
  const text = rows.map((row) => row.text).join("\n");
  return signs.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
