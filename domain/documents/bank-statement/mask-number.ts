/** An account number with only its last four characters shown ("****6789"): the rest is never kept. */
export function maskNumber(text: string): string {
  const kept = text.normalize("NFKC").replace(/[^0-9A-Za-z]/g, "");
  return `****${kept.slice(-4)}`;
}

/** A text with every run of twelve or more digits (an account or card number) masked. */
export function maskNumbersIn(text: string): string {
  return text.replace(/\d(?:[ -]?\d){11,}/g, maskNumber);
}
