/** Money in minor units (fen, cents): an integer, so sums are exact. */
export type Minor = bigint;

/**
 * Reads a decimal amount ("31605.00", "-3.5", "1,234.50") into minor units, or null when it is not one.
 * More than two decimals are refused rather than rounded.
 */
export function toMinor(text: string): Minor | null {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(text.replaceAll(",", "").trim());
  if (!match) return null;
  const minor = BigInt(match[2]!) * 100n + BigInt((match[3] ?? "").padEnd(2, "0"));
  return match[1] ? -minor : minor;
}

/** Minor units as the product's decimal string with two decimals: 3160500n becomes "31605.00". */
export function fromMinor(minor: Minor): string {
  const sign = minor < 0n ? "-" : "";
  const digits = (minor < 0n ? -minor : minor).toString().padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
