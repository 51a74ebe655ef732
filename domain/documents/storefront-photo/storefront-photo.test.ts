import { describe, expect, it } from "vitest";
import type { Reading } from "../../reading";
import { textOf } from "../fact";
import { recognise } from "../recognise";
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

  it("takes the name, not the notices, the goods, the smaller Latin name or the neighbour's sign", () => {
    const street = photo([
      ["金凤水果店", 0.24, 0.1, 0.5, 0.14],
      ["GOLDEN PHOENIX FRUIT", 0.36, 0.25, 0.3, 0.04],
      ["新鲜水果 每日直供", 0.36, 0.3, 0.3, 0.05],
      ["开业大吉 全场五折", 0.3, 0.4, 0.4, 0.12],
      ["文具店", 0, 0.1, 0.12, 0.13],
      ["招聘服务员", 0.32, 0.55, 0.12, 0.05],
    ]);
    expect(signOf(street)).toBe("金凤水果店");
  });

  it("leaves the neighbour's sign out though it can be read whole", () => {
    const row = photo([
      ["万家汽车维修", 0.02, 0.12, 0.16, 0.07],
      ["XINYUAN FRUIT", 0.25, 0.1, 0.5, 0.1],
    ]);
    expect(signOf(row)).toBe("XINYUAN FRUIT");
  });

  it("is silent where only notices can be read", () => {
    const door = photo([
      ["招聘服务员", 0.6, 0.4, 0.16, 0.07],
      ["全场8折", 0.5, 0.6, 0.1, 0.06],
    ]);
    expect(signOf(door)).toBeNull();
  });

  it("is silent about a name whose letters are hardly readable", () => {
    const night = photo([["刘记茗#", 0.3, 0.11, 0.39, 0.17]]);
    for (const page of night.pages) for (const line of page.lines) line.confidence = 0.8;
    expect(signOf(night)).toBeNull();
  });

  it("takes a shop that mends telephones for no telephone number", () => {
    expect(signOf(photo([["老陈手机维修", 0.1, 0.1, 0.7, 0.18]]))).toBe("老陈手机维修");
    expect(signOf(photo([["手机：13800138000", 0.1, 0.1, 0.7, 0.18]]))).toBeNull();
  });

  it("says a name once that stands on the board and again beside the door", () => {
    const twice = photo([
      ["好再来牛肉面", 0.25, 0.15, 0.5, 0.13],
      ["好再来牛肉面", 0.1, 0.3, 0.08, 0.5],
    ]);
    expect(signOf(twice)).toBe("好再来牛肉面");
  });

  it("is a shop when a car is parked before it, and none when a lorry wears its firm's name", () => {
    const parked = photo([
      ["东方理发店", 0.2, 0.1, 0.6, 0.15],
      ["粤E·R749E", 0.5, 0.93, 0.07, 0.03],
    ]);
    const lorry = photo([
      ["鑫源物流", 0.35, 0.3, 0.3, 0.08],
      ["粤E·R749E", 0.4, 0.8, 0.2, 0.06],
    ]);
    expect(recognise(parked).kind).toBe("storefront-photo");
    expect(recognise(lorry).kind).toBe("vehicle-photo");
  });

  it("is not taken in by papers, plates or photos without words", () => {
    expect(storefrontPhoto.recognise(photo([["营业执照", 0.3, 0.1, 0.4, 0.1]]))).toBe(0);
    expect(storefrontPhoto.recognise(photo([["粤B12345", 0.3, 0.5, 0.4, 0.1]]))).toBe(0);
    expect(storefrontPhoto.recognise(photo([]))).toBe(0);
  });
});
