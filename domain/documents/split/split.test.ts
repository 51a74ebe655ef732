import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageReading, Reading, StructuredPart, TextLine } from "../../reading";
import type { Box } from "../../values/box";
import { crc16Umts } from "../../values/invoice-qr";
import { textOf } from "../fact";
import { kindById } from "../index";
import { recognise } from "../recognise";
import { sayPart } from "./say-part";
import { splitReading } from "./split-reading";

type Placed = readonly [text: string, x: number, y: number];
type Invoice = { number: string; total: string; day: string };

const a: Invoice = { number: "26440000000000012345", total: "1090.00", day: "2026年05月14日" };
const b: Invoice = { number: "26440000000000067890", total: "2180.00", day: "2026年06月02日" };
const c: Invoice = { number: "26440000000000031415", total: "545.00", day: "2026年07月20日" };

/** A 数电票 as it stands on a page of its own. */
const vat = ({ number, total, day }: Invoice): Placed[] => [
  ["电子发票（普通发票）", 0.38, 0.05],
  [`发票号码：${number}`, 0.66, 0.06],
  [`开票日期：${day}`, 0.66, 0.12],
  ["名称：佛山市禾顺家居有限公司", 0.06, 0.2],
  ["统一社会信用代码/纳税人识别号：91350100M000100Y43", 0.06, 0.26],
  ["名称：广州市顺达货运服务部", 0.54, 0.2],
  ["统一社会信用代码/纳税人识别号：91440183797370649Q", 0.54, 0.26],
  ["项目名称", 0.08, 0.34],
  ["规格型号", 0.25, 0.34],
  ["税率/征收率", 0.74, 0.34],
  ["税 额", 0.88, 0.34],
  ["价税合计（大写）", 0.06, 0.78],
  [`（小写）¥${total}`, 0.7, 0.78],
  ["备注", 0.03, 0.86],
  ["开票人：李云禾", 0.1, 0.95],
];

const western = (number: string, total: string, page?: string): Placed[] => [
  ["Rosa Keramik GmbH", 0.08, 0.05],
  ["Invoice", 0.08, 0.12],
  [`Invoice number: ${number}`, 0.08, 0.16],
  ["Invoice date: 2026-05-14", 0.08, 0.2],
  ["Bill to: Nordlicht Handel", 0.08, 0.26],
  ["Qty", 0.08, 0.34],
  ["Unit price", 0.5, 0.34],
  ["Subtotal", 0.6, 0.7],
  [total, 0.85, 0.7],
  ["VAT 0%", 0.6, 0.74],
  ["Total", 0.6, 0.78],
  [`EUR ${total}`, 0.85, 0.78],
  ["Payment terms: 30 days, IBAN DE00", 0.08, 0.9],
  ...(page ? [[page, 0.45, 0.97] as const] : []),
];

const slip = (merchant: string, day: string, total: string): Placed[] => [
  [merchant, 0.25, 0.04],
  ["销售小票", 0.4, 0.09],
  ["单号：0120260514009", 0.05, 0.14],
  [`日期：${day} 09:30`, 0.05, 0.19],
  ["收银员：001", 0.05, 0.24],
  ["品名", 0.05, 0.32],
  ["数量", 0.4, 0.32],
  ["金额", 0.8, 0.32],
  ["矿泉水", 0.05, 0.4],
  [total, 0.78, 0.4],
  [`合计：¥${total}`, 0.05, 0.6],
  [`微信：${total}`, 0.05, 0.68],
  ["找零：0.00", 0.05, 0.76],
  ["谢谢惠顾 欢迎再次光临", 0.2, 0.9],
];

/** The texts on the given part of a page. */
function on(texts: readonly Placed[], [x, y, width, height]: Box = [0, 0, 1, 1]): TextLine[] {
  return texts.map(([text, left, top]) => ({
    text,
    box: [x + left * width, y + top * height, Math.min(0.3, 0.012 * text.length) * width, 0.022 * height],
    confidence: 1,
    rung: "pdf-text",
  }));
}

const page = (number: number, lines: readonly TextLine[]): PageReading => ({
  ...{ number, width: 1600, height: 1200 },
  ...{ lines, codes: [], plates: [] },
});

function file(pages: readonly (readonly TextLine[])[], structured: readonly StructuredPart[] = []): Reading {
  return {
    file: { name: "several.pdf", mediaType: "application/pdf", sha256: "5a", bytes: 1 },
    pages: pages.map((lines, index) => page(index + 1, lines)),
    pageCount: pages.length,
    structured,
    picture: null,
    pdf: null,
  };
}

/** What each part says its number is, and where it lies. */
function partsOf(reading: Reading) {
  return splitReading(reading).map(({ reading: part, pieces }) => {
    const { kind } = recognise(part);
    const fields = kindById(kind).extract(part);
    return {
      number: textOf(fields, kind === "receipt" ? "merchantName" : "invoiceNumber"),
      pages: pieces.map((one) => one.page),
    };
  });
}

describe("pages that are different documents", () => {
  it("become a document each, and a page that does not say who it is stays with the one before", () => {
    const list = on([["销售货物清单", 0.4, 0.1]]);
    expect(partsOf(file([on(vat(a)), list, on(vat(b)), on(vat(c))]))).toEqual([
      { number: a.number, pages: [1, 2] },
      { number: b.number, pages: [3] },
      { number: c.number, pages: [4] },
    ]);
  });

  it("come together again when a copy of the first lies behind the second", () => {
    expect(partsOf(file([on(vat(a)), on(vat(b)), on(vat(a))]))).toEqual([
      { number: a.number, pages: [1, 3] },
      { number: b.number, pages: [2] },
    ]);
  });

  it("stay one when the number is the same, misread in a place, or the page says it goes on", () => {
    expect(splitReading(file([on(vat(a)), on(vat(a))]))).toHaveLength(1);
    expect(splitReading(file([on(vat(a)), on(vat({ ...a, number: "26440000000000012845" }))]))).toHaveLength(1);
    const later = western("INV-2026-777", "90.00", "Page 2 of 2");
    expect(splitReading(file([on(western("INV-2026-031", "120.00")), on(later)]))).toHaveLength(1);
  });

  it("are told apart in other languages, when each has its own number, day and total", () => {
    const pages = [on(western("INV-2026-031", "120.00")), on(western("INV-2026-032", "990.00"))];
    expect(partsOf(file(pages)).map((one) => one.number)).toEqual(["INV-2026-031", "INV-2026-032"]);
    const noTotal = western("PO-88812", "1").filter(([text]) => !/total|EUR|^1$/i.test(text));
    expect(splitReading(file([on(western("INV-2026-031", "120.00")), on(noTotal)]))).toHaveLength(1);
  });

  it("are one document in a contract, whatever is bound in behind it", () => {
    const head = on([
      ["货物运输合同", 0.4, 0.05],
      ["合同编号：HT-2026-011", 0.6, 0.1],
      ["甲方：佛山市禾顺家居有限公司", 0.1, 0.15],
      ["乙方：广州市顺达货运服务部", 0.1, 0.2],
      ["第一条 运输内容", 0.1, 0.3],
      ["第二条 违约责任", 0.1, 0.4],
      ["签订日期：2026年01月05日", 0.1, 0.5],
    ]);
    expect(splitReading(file([head, on(vat(a)), on(vat(b))]))).toHaveLength(1);
  });
});

describe("several documents on one page", () => {
  const halves: Box[] = [
    [0, 0, 1, 0.48],
    [0, 0.52, 1, 0.48],
  ];

  it("are cut along the empty band between them, each in coordinates of its own", () => {
    const parts = splitReading(file([[...on(vat(a), halves[0]), ...on(vat(b), halves[1])]]));
    expect(parts).toHaveLength(2);
    const [upper, lower] = parts.map((part) => part.pieces[0]!.region!);
    expect(upper![1] + upper![3]).toBeLessThanOrEqual(0.5);
    expect(lower![1]).toBeGreaterThanOrEqual(0.5);
    const title = parts[1]!.reading.pages[0]!.lines.find((line) => line.text.startsWith("电子发票"))!;
    expect(title.box[1]).toBeLessThan(0.1);
  });

  it("are found four at a time, row by row", () => {
    const quarter = (x: number, y: number): Box => [x, y, 0.47, 0.45];
    const lines = [a, b, c, { ...c, number: "26440000000000099999", total: "77.00" }].flatMap((invoice, index) =>
      on(vat(invoice), quarter(index % 2 ? 0.52 : 0.01, index < 2 ? 0.02 : 0.53)),
    );
    expect(partsOf(file([lines])).map((one) => one.number)).toEqual([
      a.number,
      b.number,
      c.number,
      "26440000000000099999",
    ]);
  });

  it("may be receipts side by side, but not a receipt and its card slip", () => {
    const [left, right]: Box[] = [
      [0, 0, 0.45, 1],
      [0.55, 0, 0.45, 1],
    ];
    const photo = (lines: TextLine[]): Reading => {
      const reading = file([lines]);
      return { ...reading, file: { ...reading.file, mediaType: "image/jpeg" } };
    };
    const first = on(slip("好再来便利店", "2026-05-14", "12.50"), left);
    expect(partsOf(photo([...first, ...on(slip("云仓禾超市", "2026-05-16", "88.00"), right)]))).toHaveLength(2);
    expect(partsOf(photo([...first, ...on(slip("好再来便利店", "2026-05-14", "12.50"), right)]))).toHaveLength(1);
  });

  it("are one when a single invoice fills the page", () => {
    const reading = file([on(vat(a))]);
    expect(splitReading(reading)).toEqual([{ reading, pieces: [{ page: 1, region: null }] }]);
  });
});

describe("structured invoices in one file", () => {
  const xml = (number: string): StructuredPart => {
    const node = (name: string, text: string, children: StructuredPart["root"][] = []) => ({
      ...{ name, text, children, attributes: {} },
    });
    return {
      ...{ source: `${number}.xml`, format: "cn-einvoice", signatureVerified: false },
      root: node("EInvoice", "", [
        node("EInvoiceData", ""),
        node("TaxSupervisionInfo", "", [node("InvoiceNumber", number)]),
      ]),
    };
  };

  it("become a document each, with the pages that bear their number", () => {
    expect(partsOf(file([on(vat(a)), on(vat(b))], [xml(b.number), xml(a.number)]))).toEqual([
      { number: b.number, pages: [2] },
      { number: a.number, pages: [1] },
    ]);
  });

  it("leave a file with one of them alone", () => {
    expect(splitReading(file([on(vat(a)), on(vat(b))], [xml(a.number)]))).toHaveLength(1);
  });
});

it("never loses or doubles a line of the pages, whatever they hold", () => {
  const texts = fc.constantFrom(
    ...vat(a),
    ...vat(b),
    ...western("INV-7", "12.00"),
    ...slip("茶舍", "2026-01-02", "3.00"),
  );
  const placed = fc.tuple(
    texts,
    fc.double({ min: 0, max: 0.6, noNaN: true }),
    fc.double({ min: 0, max: 0.9, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(placed, { maxLength: 25 }), { minLength: 1, maxLength: 3 }), (pages) => {
      const reading = file(pages.map((lines) => on(lines.map(([[text], x, y]) => [text, x, y] as const))));
      const parts = splitReading(reading);
      const kept = parts.flatMap((part) => part.reading.pages.flatMap((one) => one.lines.map((line) => line.text)));
      expect(kept.toSorted()).toEqual(reading.pages.flatMap((one) => one.lines.map((line) => line.text)).toSorted());
    }),
    { numRuns: 25 },
  );
}, 60_000);

it("says which one of how many it is, in both languages", () => {
  expect(sayPart({ part: 2, parts: 3 }, "en")).toBe("2 of 3");
  expect(sayPart({ part: 2, parts: 3 }, "zh-CN")).toBe("第 2 份，共 3 份");
  expect(sayPart({ part: 1, parts: 1 }, "en")).toBeNull();
});

describe("an invoice whose code says its total, too", () => {
  const codeOf = ({ number, total, day }: Invoice, box: Box) => {
    const body = `01,32,,${number},${total},${day.replace(/[年月日]/g, "")},,`;
    return { format: "QRCode", text: body + crc16Umts(body), box };
  };

  it("is cut off below its sum, not in the wide gap between its lines and its sum", () => {
    const reading = file([[...on(vat(a), [0, 0, 1, 0.5]), ...on(vat(b), [0, 0.5, 1, 0.5])]]);
    const codes = [codeOf(a, [0.04, 0.02, 0.1, 0.06]), codeOf(b, [0.04, 0.52, 0.1, 0.06])];
    const parts = splitReading({ ...reading, pages: [{ ...reading.pages[0]!, codes }] });
    const sums = parts.map(({ reading: part }) => part.pages[0]!.lines.filter((line) => line.text.includes("小写")));
    expect(sums.map((lines) => lines.map((line) => line.text))).toEqual([["（小写）¥1090.00"], ["（小写）¥2180.00"]]);
  });
});
