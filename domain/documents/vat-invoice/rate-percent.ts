/** A tax rate as percent text: "0.06", "6" and "6%" are "6%"; words (免税, ***) stay as they are. */
export function ratePercent(text: string): string {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const fraction = /^0?\.(\d{1,3})$/.exec(plain);
  if (fraction) return `${Number(fraction[1]!.padEnd(3, "0")) / 10}%`;
  return /^\d{1,2}(\.\d)?$/.test(plain) ? `${plain}%` : plain;
}
