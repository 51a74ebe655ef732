import type { Reading, XmlNode } from "../../reading";

/** What a reading says of a document besides its facts: how its pages look, and how its seller can be reached. */
export type Looks = {
  /** One value for all its pages as they are shown; null when not all of them were. */
  pixels: string | null;
  sketches: readonly { page: number; sketch: string }[];
  /** What a structured invoice says of its seller. */
  seller: { phones: readonly string[]; accounts: readonly string[]; addresses: readonly string[] };
};

/** The looks of a reading; older readings have none of some. */
export function looksOf(reading: Reading): Looks {
  const { pages, pageCount, picture } = reading;
  const seen = pages.flatMap((page) => page.pixels ?? []);
  const isWhole = pages.length > 0 && seen.length === pages.length && pages.length === pageCount;
  const hasWords = pages.some((page) => page.lines.length > 0);
  const own = picture?.sketch ? [{ page: 1, sketch: picture.sketch }] : [];
  const inPages = pages.flatMap(({ number, sketch }) => (sketch ? [{ page: number, sketch }] : []));
  return {
    pixels: isWhole && (hasWords || picture !== null) ? seen.join("+") : null,
    sketches: [...own, ...inPages],
    seller: {
      phones: saidIn(reading, ["SellerTelNum"]),
      accounts: saidIn(reading, ["SellerBankAccNum", "IBANID"]),
      addresses: saidIn(reading, ["SellerAddr"]),
    },
  };
}

function saidIn({ structured }: Reading, names: readonly string[]): string[] {
  const texts = (node: XmlNode): string[] => [
    ...(names.includes(node.name) && node.text.trim() !== "" ? [node.text.trim()] : []),
    ...node.children.flatMap(texts),
  ];
  return [...new Set(structured.flatMap(({ root }) => texts(root)))];
}
