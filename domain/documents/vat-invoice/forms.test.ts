import { describe, expect, it } from "vitest";
import type { Reading, TextLine } from "../../reading";
import { textOf } from "../fact";
import { vatInvoice } from ".";
import { partedCells } from "./parted-cells";

type Placed = readonly [text: string, x: number, y: number, height?: number];

const lineOf =
  (rung: TextLine["rung"]) =>
  ([text, x, y, height = 0.022]: Placed): TextLine => ({
    text,
    box: [x, y, height * 0.55 * text.length, height],
    confidence: 0.98,
    rung,
  });

/** A reading of placed texts, one list a page. */
const reading = (pages: readonly (readonly Placed[])[], rung: TextLine["rung"] = "ocr"): Reading => ({
  file: { name: "invoice", mediaType: "application/pdf", sha256: "", bytes: 1 },
  pages: pages.map((cells, index) => ({
    number: index + 1,
    width: 1600,
    height: 1067,
    lines: cells.map(lineOf(rung)),
    codes: [],
    plates: [],
  })),
  pageCount: pages.length,
  structured: [],
  picture: null,
  pdf: null,
});

const read = (...pages: (readonly Placed[])[]) => {
  const fields = vatInvoice.extract(reading(pages));
  return (name: string) => textOf(fields, name);
};

const head: readonly Placed[] = [
  ["发票号码：26440000000000012345", 0.68, 0.06],
  ["开票日期：2026年05月14日", 0.68, 0.1],
  ["名称：佛山市禾顺家居有限公司", 0.06, 0.2],
  ["统一社会信用代码/纳税人识别号：91350100M000100Y43", 0.06, 0.26],
  ["名称：广州市顺达货运服务部", 0.54, 0.2],
  ["统一社会信用代码/纳税人识别号：91440183797370649Q", 0.54, 0.26],
];
const foot: readonly Placed[] = [
  ["合计", 0.1, 0.6],
  ["¥100.00", 0.68, 0.6],
  ["¥3.00", 0.9, 0.6],
  ["价税合计（大写）", 0.08, 0.7],
  ["壹佰零叁圆整", 0.3, 0.7],
  ["（小写）¥103.00", 0.7, 0.7],
];

describe("a red invoice", () => {
  const red: Placed[] = [
    ["合计", 0.1, 0.6],
    ["¥-100.00", 0.68, 0.6],
    ["¥-3.00", 0.9, 0.6],
    ["价税合计（大写）", 0.08, 0.7],
    ["（负数）壹佰零叁圆整", 0.3, 0.7],
    ["（小写）¥103.00", 0.7, 0.7],
  ];

  it("keeps the sign of its total where a photo loses the minus and the words have it", () => {
    expect(read([...head, ...red])("totalAmount")).toBe("-103.00");
  });

  it("says what a text layer prints, so that words and figures apart are found", () => {
    const fields = vatInvoice.extract(reading([[...head, ...red]], "pdf-text"));
    expect(textOf(fields, "totalAmount")).toBe("103.00");
  });
});

describe("a title", () => {
  it("is put together where the text layer parts it", () => {
    const parted: Placed[] = [
      ["电子发", 0.36, 0.04, 0.05],
      ["票（普通发", 0.45, 0.04, 0.05],
      ["票）", 0.59, 0.04, 0.05],
    ];
    expect(read([...parted, ...head, ...foot])("invoiceType")).toBe("电子发票（普通发票）");
  });

  it("is known by its number where a seal hides part of it", () => {
    expect(read([["电子发票家（普通发票）", 0.36, 0.05], ...head, ...foot])("invoiceType")).toBe(
      "电子发票（普通发票）",
    );
    expect(read([["电子发票增值税专用发票", 0.36, 0.05], ...head, ...foot])("invoiceType")).toBe(
      "电子发票（增值税专用发票）",
    );
  });

  it("is never taken from a seal's 发票专用章", () => {
    expect(read([["发票专用章", 0.36, 0.05], ...head, ...foot])("invoiceType")).toBeNull();
  });
});

describe("an invoice over several pages", () => {
  const first = [["电子发票（普通发票）", 0.38, 0.03], ...head] as Placed[];

  it("takes its parties from the first page and its sums from the last", () => {
    const field = read(first, [...head, ...foot]);
    expect([field("buyerName"), field("netAmount"), field("taxAmount"), field("totalAmount")]).toEqual([
      "佛山市禾顺家居有限公司",
      "100.00",
      "3.00",
      "103.00",
    ]);
  });

  it("takes nothing from a page that bears another number", () => {
    const other = [["发票号码：26440000000000099999", 0.68, 0.06], ...foot] as Placed[];
    expect(read(first, other)("totalAmount")).toBeNull();
  });
});

describe("a tax number", () => {
  it("is found whole in the next box when the label's box saw only its beginning", () => {
    const cells = head.filter(([text]) => !text.includes("Y43"));
    const split: Placed[] = [
      ["统一社会信用代码/纳税人识别号：9", 0.06, 0.26],
      ["91350100M000100Y43", 0.44, 0.26, 0.02],
    ];
    expect(read([...cells, ...split, ...foot])("buyerTaxId")).toBe("91350100M000100Y43");
  });

  it("is believed without its label when it is whole and alone on its side", () => {
    const cells = head.filter(([text]) => !text.includes("Y43"));
    expect(read([...cells, ["91350100M000100Y43", 0.2, 0.26], ...foot])("buyerTaxId")).toBe("91350100M000100Y43");
  });
});

describe("forms of their own", () => {
  it("reads a vehicle's sale: parties beside their labels, net and tax where they make the total", () => {
    const field = read([
      ["机动车销售统一发票", 0.38, 0.05],
      ["发票代码144032500101", 0.74, 0.06],
      ["发票号码00412233", 0.74, 0.1],
      ["开票日期2025-06-21", 0.05, 0.17],
      ["购买方名称", 0.08, 0.3],
      ["佛山市禾顺家居有限公司", 0.25, 0.3],
      ["统一社会信用代码/", 0.6, 0.285],
      ["身份证明号码", 0.6, 0.315],
      ["91350100M000100Y43", 0.76, 0.3],
      ["价税合计", 0.08, 0.52],
      ["壹佰零叁圆整小写¥103.00", 0.25, 0.52],
      ["销货单位名称", 0.08, 0.58],
      ["广州市顺达汽车销售有限公司", 0.25, 0.58],
      ["纳税人识别号", 0.08, 0.64],
      ["91440183797370649Q", 0.25, 0.64],
      ["账号", 0.6, 0.64],
      ["6222021234567890", 0.7, 0.64],
      ["税额", 0.4, 0.76],
      ["¥3.00", 0.48, 0.76],
      ["不含税价", 0.08, 0.82],
      ["小写¥100.00", 0.25, 0.82],
    ]);
    const names = ["invoiceType", "buyerTaxId", "sellerTaxId", "sellerName", "netAmount", "taxAmount", "totalAmount"];
    expect(names.map(field)).toEqual([
      "机动车销售统一发票",
      "91350100M000100Y43",
      "91440183797370649Q",
      "广州市顺达汽车销售有限公司",
      "100.00",
      "3.00",
      "103.00",
    ]);
  });

  it("gives each number on a till's slip to the party named last", () => {
    const field = read([
      ["增值税普通发票（卷票）", 0.25, 0.05],
      ["销售方名称：广州市顺达货运服务部", 0.05, 0.2],
      ["纳税人识别号：91440183797370649Q", 0.05, 0.25],
      ["购买方名称：佛山市禾顺家居集团有限公", 0.05, 0.3],
      ["司南海分公司", 0.05, 0.325],
      ["纳税人识别号：91350100M000100Y43", 0.05, 0.36],
      ["合计金额（小写）：¥103.00", 0.05, 0.6],
    ]);
    expect([field("sellerTaxId"), field("buyerTaxId"), field("buyerName")]).toEqual([
      "91440183797370649Q",
      "91350100M000100Y43",
      "佛山市禾顺家居集团有限公司南海分公司",
    ]);
  });

  it("takes a railway ticket's buyer, price and day, and no seller", () => {
    const field = read([
      ["电子发票（铁路电子客票）", 0.36, 0.05],
      ["发票号码:26440000000000012345", 0.06, 0.12],
      ["开票日期:2026年05月14日", 0.68, 0.12],
      ["深圳北站 G1234 武汉站", 0.2, 0.25],
      ["2026年05月16日10:05开", 0.06, 0.32],
      ["票价:¥538.00", 0.06, 0.4],
      ["购买方名称:佛山市禾顺家居有限公司", 0.06, 0.6],
      ["统一社会信用代码:91350100M000100Y43", 0.55, 0.6],
    ]);
    const names = ["invoiceType", "issuedOn", "totalAmount", "buyerName", "buyerTaxId", "sellerName", "sellerTaxId"];
    expect(names.map(field)).toEqual([
      "电子发票（铁路电子客票）",
      "2026-05-14",
      "538.00",
      "佛山市禾顺家居有限公司",
      "91350100M000100Y43",
      null,
      null,
    ]);
  });

  it("finds the number behind a misread №, and by its second print", () => {
    const paper: Placed[] = [["增值税专用发票", 0.38, 0.05], ...head.slice(1), ...foot];
    expect(read([["N33855876", 0.74, 0.05], ...paper])("invoiceNumber")).toBe("33855876");
    expect(read([["62748242", 0.76, 0.05], ["62748242", 0.88, 0.1], ...paper])("invoiceNumber")).toBe("62748242");
  });
});

describe("cells read as one", () => {
  it("are parted where quantity times price makes the amount", () => {
    expect(partedCells({ unitPrice: "3.512.762857142", amount: "44.67" })).toEqual({
      quantity: "3.5",
      unitPrice: "12.762857142",
      amount: "44.67",
    });
  });

  it("stay as they are where no place makes the amount", () => {
    expect(partedCells({ unitPrice: "8.45", amount: "10565.52" })).toEqual({ unitPrice: "8.45", amount: "10565.52" });
  });
});
