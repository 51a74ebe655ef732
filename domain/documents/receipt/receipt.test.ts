import { describe, expect, it } from "vitest";
import type { Reading } from "../../reading";
import { textOf } from "../fact";
import { receipt } from ".";

/** A receipt of rows; a bar parts what stands left from what stands right. */
function reading(text: string): Reading {
  const lines = text.split("\n").flatMap((row, index) =>
    row.split("|").map((part, column) => ({
      text: part.trim(),
      box: [column === 0 ? 0.1 : 0.7, 0.03 + index * 0.03, 0.012 * part.trim().length, 0.022] as const,
      confidence: 0.98,
      rung: "ocr" as const,
    })),
  );
  return {
    file: { name: "receipt.jpg", mediaType: "image/jpeg", sha256: "", bytes: 1 },
    pages: [{ number: 1, width: 600, height: 1400, lines, codes: [], plates: [] }],
    pageCount: 1,
    structured: [],
    picture: null,
    pdf: null,
  };
}
const read = (text: string) => {
  const fields = receipt.extract(reading(text));
  return (name: string) => textOf(fields, name);
};

const rounded = `SUNRISE STATIONERY
& BOOKS SDN BHD (123456-K)
NO. 12, JALAN MAWAR 3,
TAMAN MAWAR, 43300 SERI KEMBANGAN,
SELANGOR
TEL: 03-12345678
TAX INVOICE
DATE: 04/12/2017 | TIME: 15:14
A4 PAPER | 12.00
PEN BLUE | 3.33
SUB-TOTAL | 14.46
GST 6% | 0.87
ROUNDING | 0.02
TOTAL | 15.35
CASH | 20.00
CHANGE | 4.65
GST SUMMARY | AMOUNT
SR 6% | 14.46
THANK YOU`;

describe("receipt", () => {
  it("takes the rounded total, not the subtotal, the cash or the tax table", () => {
    expect(read(rounded)("totalAmount")).toBe("15.35");
  });

  it("joins a name that runs over two lines and drops its registration number", () => {
    expect(read(rounded)("merchantName")).toBe("SUNRISE STATIONERY & BOOKS SDN BHD");
  });

  it("reads the address down to the state", () => {
    expect(read(rounded)("merchantAddress")).toBe("NO. 12, JALAN MAWAR 3, TAMAN MAWAR, 43300 SERI KEMBANGAN, SELANGOR");
  });

  it("reads days day first, and knows the currency from the place", () => {
    expect(read(rounded)("issuedOn")).toBe("2017-12-04");
    expect(read(rounded)("currency")).toBe("MYR");
  });

  it("is surer of a total that cash and change prove", () => {
    const proven = receipt.extract(reading(rounded)).totalAmount!.confidence;
    const bare = receipt.extract(reading("CORNER SHOP\nTOTAL | 15.35")).totalAmount!.confidence;
    expect(proven).toBeGreaterThanOrEqual(0.9);
    expect(bare).toBeLessThan(0.9);
  });

  it("adds up a total whose print cannot be read", () => {
    const torn = rounded.replace("TOTAL | 15.35", "TOTAL | 35").replace("CASH | 20.00\nCHANGE | 4.65\n", "");
    expect(read(torn)("totalAmount")).toBe("15.35");
  });

  it("reads a Chinese receipt", () => {
    const field = read(`惠民便利店
地址：广州市天河区员村二横路8号
2025-06-12 18:20 | 收银员 03
矿泉水 | 24.00
方便面 | 36.50
合计 | 60.50
微信支付 | 60.50
谢谢惠顾`);
    expect(field("merchantName")).toBe("惠民便利店");
    expect(field("merchantAddress")).toBe("广州市天河区员村二横路8号");
    expect(field("totalAmount")).toBe("60.50");
    expect(field("issuedOn")).toBe("2025-06-12");
    expect(field("currency")).toBe("CNY");
  });

  it("stays silent about what is not there", () => {
    expect(Object.keys(receipt.extract(reading("HELLO\nWORLD")))).not.toContain("totalAmount");
  });

  it("reads a day that the reader glued to its time", () => {
    expect(read("云仓禾批发部\n日期：2026-08-2207:41\n合计：|¥872.00")("issuedOn")).toBe("2026-08-22");
  });
});
