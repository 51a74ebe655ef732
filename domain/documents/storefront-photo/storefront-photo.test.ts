import { describe, expect, it } from "vitest";
import type { Reading } from "../../reading";
import { textOf } from "../fact";
import { storefrontPhoto } from ".";

type Sign = readonly [text: string, x: number, y: number, width: number, height: number];

function photo(signs: readonly Sign[]): Reading {
  const lines = signs.map(([text, ...box]) => ({ text, box, confidence: 0.98, rung: "ocr" as const }));
  return {
    file: { name: "shop.jpg", mediaType: "image/jpeg", sha256: "", bytes: 1 },
    pages: [{ number: 1, width: 1600, height: 1200, lines, codes: [], plates: [] }],
    pageCount: 1,
    structured: [],
    picture: null,
    pdf: null,
  };
}
const signOf = (reading: Reading) => textOf(storefrontPhoto.extract(reading), "signText");

describe("storefront-photo", () => {
  it("reads the large letters of the sign and leaves small print out", () => {
    const shop = photo([
      ["阿珍便利店", 0.2, 0.2, 0.6, 0.14],
      ["烟酒 饮料", 0.25, 0.4, 0.2, 0.03],
      ["电话13800138000", 0.5, 0.4, 0.2, 0.025],
    ]);
    expect(signOf(shop)).toBe("阿珍便利店");
    expect(storefrontPhoto.recognise(shop)).toBeGreaterThan(0.7);
  });

  it("reads a sign of several rows in reading order", () => {
    const rows = photo([
      ["五金店", 0.4, 0.32, 0.2, 0.1],
      ["老陈", 0.2, 0.2, 0.2, 0.1],
      ["建材", 0.6, 0.2, 0.2, 0.1],
    ]);
    expect(signOf(rows)).toBe("老陈 建材 五金店");
  });

  it("is not taken in by papers, plates or photos without words", () => {
    expect(storefrontPhoto.recognise(photo([["营业执照", 0.3, 0.1, 0.4, 0.1]]))).toBe(0);
    expect(storefrontPhoto.recognise(photo([["粤B12345", 0.3, 0.5, 0.4, 0.1]]))).toBe(0);
    expect(storefrontPhoto.recognise(photo([]))).toBe(0);
  });
});
