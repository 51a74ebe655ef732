import { describe, expect, it } from "vitest";
import type { Reading, TextLine } from "./reading";
import { withoutResidentIds } from "./without-resident-ids";

const id = "11010519491231002X";
const line = (text: string, more: Partial<TextLine> = {}): TextLine => ({
  text,
  box: [0.1, 0.1, 0.5, 0.02],
  confidence: 0.9,
  rung: "ocr",
  ...more,
});
const reading: Reading = {
  file: { name: `${id}.jpg`, mediaType: "image/jpeg", sha256: "x", bytes: 1 },
  pages: [
    {
      number: 1,
      width: 100,
      height: 100,
      lines: [
        line(`证件号码：${id}`, {
          again: [{ start: 11, end: 19, text: "19491231", confidence: 0.9, reader: "paddle", others: [] }],
        }),
        line("价税合计 ¥31605.00", {
          again: [{ start: 5, end: 14, text: "31605.00", confidence: 0.9, reader: "paddle" }],
        }),
        line("身份证"),
      ],
      codes: [{ format: "QRCode", text: `id=${id}`, box: [0, 0, 0.1, 0.1] }],
      plates: [],
    },
  ],
  pageCount: 1,
  structured: [
    {
      source: "a.xml",
      format: "other",
      signatureVerified: false,
      root: {
        name: "EInvoice",
        attributes: { holder: id },
        text: "",
        children: [{ name: "SellerIdNum", attributes: {}, text: id, children: [] }],
      },
    },
  ],
  picture: null,
  pdf: null,
};

describe("a reading without identity numbers", () => {
  it("holds none, nor a birthday out of one, wherever the file had it", () => {
    const said = JSON.stringify(withoutResidentIds(reading));
    expect(said).not.toContain(id);
    expect(said).not.toContain("19491231");
    expect(said.match(/110\*{15}/g)).toHaveLength(5);
  });

  it("keeps all else as it was, positions too", () => {
    const [page] = withoutResidentIds(reading).pages;
    expect(page?.lines[0]?.text).toHaveLength(reading.pages[0]!.lines[0]!.text.length);
    expect(page?.lines.slice(1)).toEqual(reading.pages[0]!.lines.slice(1));
  });
});
