/**
 * Phone numbers in a text, normalised: Chinese mobiles as 11 digits, landlines as area code and number without a leading
 * nought ("591-83456789"), others only with a country code ("+4930123456"). Service numbers (400, 800) are nobody's own.
 */
export function phonesIn(text: string): string[] {
  const plain = text.normalize("NFKC").replace(/[‐-―]/g, "-");
  const mobiles = matches(plain, /(?<![\d.])(?:\+?86[ -]?)?(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?![\d.])/g);
  const landlines = [
    ...plain.matchAll(/(?<![\d.])(?:\(|\+?86[ -]?)?0(10|2\d|[3-9]\d{2})\)?[ -]?([2-8]\d{6,7})(?![\d.])/g),
  ];
  const abroad = matches(plain, /(\+(?!86)[1-9]\d{0,2}[\d ()/-]{7,16}\d)/g).map((one) => `+${one}`);
  return [
    ...new Set([
      ...mobiles.filter((one) => one.length === 11),
      ...landlines.map(([, area, number]) => `${area}-${number}`),
      ...abroad.filter((one) => one.length >= 9),
    ]),
  ];
}

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found.replace(/\D/g, ""));
