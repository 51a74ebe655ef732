import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading, StructuredPart, TextLine, XmlNode } from "../../reading";
import { crc16Umts } from "../../values/invoice-qr";
import { textOf } from "../fact";
import { vatInvoice } from ".";

type Placed = readonly [text: string, x: number, y: number];

/** A page of placed texts; a character is 0.012 wide and a line 0.022 high, turned by `slope` (heights per width). */
function page(
  cells: readonly Placed[],
  options: { rung?: TextLine["rung"]; qr?: string; slope?: number } = {},
): Reading {
  const lines = cells.map(([text, x, y]) => {
    const width = 0.012 * text.length;
    return {
      text,
      box: [x, y + (options.slope ?? 0) * (x + width / 2), width, 0.022] as const,
      confidence: options.rung === "ocr" ? 0.98 : 1,
      rung: options.rung ?? ("pdf-text" as const),
    };
  });
  const codes = options.qr ? [{ format: "QRCode", text: options.qr, box: [0.05, 0.03, 0.07, 0.1] as const }] : [];
  return {
    file: { name: "invoice.pdf", mediaType: "application/pdf", sha256: "", bytes: 1 },
    pages: [{ number: 1, width: 1600, height: 1067, lines, codes, plates: [] }],
    pageCount: 1,
    structured: [],
    picture: null,
    pdf: null,
  };
}

const read = (reading: Reading) => {
  const fields = vatInvoice.extract(reading);
  return { fields, field: (name: string) => textOf(fields, name) };
};

const digital: readonly Placed[] = [
  ["电子发票（普通发票）", 0.38, 0.05],
  ["发票号码：26440000000000012345", 0.68, 0.06],
  ["开票日期：2026年05月14日", 0.68, 0.1],
  ["购", 0.03, 0.2],
  ["买", 0.03, 0.23],
  ["方", 0.03, 0.26],
  ["名称：佛山市禾顺家居有限公司", 0.06, 0.2],
  ["统一社会信用代码/纳税人识别号：91350100M000100Y43", 0.06, 0.26],
  ["销", 0.51, 0.2],
  ["名称：广州市顺达货运服务部", 0.54, 0.2],
  ["统一社会信用代码/纳税人识别号：91440183797370649Q", 0.54, 0.26],
  ["项目名称", 0.08, 0.32],
  ["规格型号", 0.25, 0.32],
  ["单位", 0.36, 0.32],
  ["数 量", 0.45, 0.32],
  ["单 价", 0.55, 0.32],
  ["金 额", 0.66, 0.32],
  ["税率/征收率", 0.74, 0.32],
  ["税 额", 0.88, 0.32],
  ["*运输服务*国内道路货物运", 0.05, 0.36],
  ["次", 0.37, 0.36],
  ["2", 0.5, 0.36],
  ["14000.00", 0.53, 0.36],
  ["28000.00", 0.66, 0.36],
  ["3%", 0.77, 0.36],
  ["840.00", 0.9, 0.36],
  ["输服务", 0.05, 0.385],
  ["运输工具种类", 0.05, 0.45],
  ["运输工具牌号", 0.25, 0.45],
  ["起运地", 0.45, 0.45],
  ["到达地", 0.6, 0.45],
  ["公路运输", 0.05, 0.49],
  ["粤B12345", 0.25, 0.49],
  ["佛山市", 0.45, 0.49],
  ["武汉市", 0.6, 0.49],
  ["合", 0.1, 0.62],
  ["计", 0.16, 0.62],
  ["¥28000.00", 0.65, 0.62],
  ["¥840.00", 0.89, 0.62],
  ["价税合计（大写）", 0.08, 0.68],
  ["贰万捌仟捌佰肆拾圆整", 0.3, 0.68],
  ["（小写）¥28840.00", 0.7, 0.68],
  ["备", 0.03, 0.76],
  ["订单 20260514", 0.06, 0.75],
  ["注", 0.03, 0.8],
  ["开票人：王芳", 0.1, 0.93],
];

const old: readonly Placed[] = [
  ["广东增值税普通发票", 0.37, 0.05],
  ["4400181320", 0.18, 0.06],
  ["No 00368125", 0.68, 0.06],
  ["校验码 63200 21501 83824 85899", 0.16, 0.12],
  ["开票日期：", 0.68, 0.12],
  ["2019年02月19日", 0.77, 0.12],
  ["名", 0.12, 0.2],
  ["称：", 0.2, 0.2],
  ["佛山市禾顺家居有限公司", 0.24, 0.195],
  ["0192/4/+82/08/>18</1*", 0.6, 0.2],
  ["纳税人识别号：", 0.12, 0.24],
  ["91350100M000100Y43", 0.24, 0.24],
  ["合", 0.12, 0.62],
  ["计", 0.18, 0.62],
  ["¥100.00", 0.65, 0.62],
  ["¥16.00", 0.85, 0.62],
  ["价税合计（大写）", 0.1, 0.68],
  ["壹佰壹拾陆圆整", 0.3, 0.68],
  ["（小写）", 0.68, 0.68],
  ["¥116.00", 0.76, 0.68],
  ["名", 0.12, 0.75],
  ["称：广州市顺达货运服务部", 0.2, 0.75],
  ["纳税人识别号：", 0.12, 0.79],
  ["440101732976324", 0.24, 0.79],
];

describe("vat-invoice", () => {
  it("reads a 数电票 by the places of its words: buyer left, seller right", () => {
    const { fields, field } = read(page(digital));
    expect(field("invoiceType")).toBe("电子发票（普通发票）");
    expect(field("invoiceNumber")).toBe("26440000000000012345");
    expect(fields).not.toHaveProperty("invoiceCode");
    expect(field("issuedOn")).toBe("2026-05-14");
    expect([field("buyerName"), field("sellerName")]).toEqual(["佛山市禾顺家居有限公司", "广州市顺达货运服务部"]);
    expect([field("buyerTaxId"), field("sellerTaxId")]).toEqual(["91350100M000100Y43", "91440183797370649Q"]);
    expect([field("netAmount"), field("taxAmount"), field("totalAmount")]).toEqual(["28000.00", "840.00", "28840.00"]);
    expect(field("totalInWords")).toBe("贰万捌仟捌佰肆拾圆整");
    expect(fields.totalAmount?.confidence).toBeGreaterThanOrEqual(0.95);
  });

  it("reads table rows with wrapped names, and the transport rows and the remark as remark", () => {
    const { fields, field } = read(page(digital));
    expect(fields.lines?.value).toEqual([
      {
        name: "*运输服务*国内道路货物运输服务",
        unit: "次",
        quantity: "2",
        unitPrice: "14000.00",
        amount: "28000.00",
        taxRate: "3%",
        taxAmount: "840.00",
      },
    ]);
    expect(field("remark")).toContain("运输工具牌号:粤B12345");
    expect(field("remark")).toContain("到达地:武汉市");
    expect(field("remark")).toContain("订单 20260514");
  });

  it("reads the older forms: buyer above, seller below, split labels, code and number without labels", () => {
    const { field } = read(page(old, { rung: "ocr" }));
    expect([field("invoiceCode"), field("invoiceNumber")]).toEqual(["4400181320", "00368125"]);
    expect(field("checkCode")).toBe("63200215018382485899");
    expect([field("buyerName"), field("sellerName")]).toEqual(["佛山市禾顺家居有限公司", "广州市顺达货运服务部"]);
    expect([field("buyerTaxId"), field("sellerTaxId")]).toEqual(["91350100M000100Y43", "440101732976324"]);
    expect([field("netAmount"), field("taxAmount"), field("totalAmount")]).toEqual(["100.00", "16.00", "116.00"]);
  });

  it("reads the same facts from a page that is tilted", () => {
    const { field } = read(page(digital, { rung: "ocr", slope: 0.03 }));
    expect([field("buyerName"), field("sellerName")]).toEqual(["佛山市禾顺家居有限公司", "广州市顺达货运服务部"]);
    expect([field("netAmount"), field("taxAmount"), field("totalAmount")]).toEqual(["28000.00", "840.00", "28840.00"]);
  });

  it("leaves an edited total as it stands, and doubts it", () => {
    const edited = digital.map(([text, x, y]) => [text.replace("¥28840.00", "¥88840.00"), x, y] as const);
    const { fields, field } = read(page(edited, { rung: "ocr" }));
    expect(field("totalAmount")).toBe("88840.00");
    expect(fields.totalAmount?.confidence).toBeLessThan(0.7);
  });

  it("keeps what the QR code and the print each say", () => {
    const body = "01,32,,26440000000000012345,31605.00,20260514,,";
    const { fields } = read(page(digital, { rung: "ocr", qr: body + crc16Umts(body) }));
    expect(fields.totalAmount).toMatchObject({
      value: "31605.00",
      rung: "qr",
      others: [{ value: "28840.00", rung: "ocr" }],
    });
  });

  it("still says what was printed where an edited total contradicts the QR code and the rest of the page", () => {
    const body = "01,32,,26440000000000012345,28840.00,20260514,,";
    const edited = digital.map(([text, x, y]) => [text.replace("¥28840.00", "¥88840.00"), x, y] as const);
    const { fields } = read(page(edited, { rung: "ocr", qr: body + crc16Umts(body) }));
    expect(fields.totalAmount).toMatchObject({ value: "28840.00", others: [{ value: "88840.00", rung: "ocr" }] });
    expect(fields.netAmount?.confidence).toBeGreaterThanOrEqual(0.95);
  });

  it("takes the amount of an older kind's QR code for the sum before tax", () => {
    const body = "01,04,4400181320,00368125,100.00,20190219,63200215018382485899,";
    const { fields } = read(page(old, { rung: "ocr", qr: `${body}${crc16Umts(body)},` }));
    expect(fields.netAmount).toMatchObject({ value: "100.00", rung: "qr" });
    expect(fields.totalAmount).toMatchObject({ value: "116.00", rung: "ocr" });
  });

  it("puts a misread tax number right only where one valid number comes out, and never in a text layer", () => {
    const misread = digital.map(
      ([text, x, y]) => [text.replace("91350100M000100Y43", "9135O1OOM0001OOY43"), x, y] as const,
    );
    expect(read(page(misread, { rung: "ocr" })).field("buyerTaxId")).toBe("91350100M000100Y43");
    expect(read(page(misread)).field("buyerTaxId")).toBe("9135O1OOM0001OOY43");
  });

  it("reads a 数电票 XML and is not deceived by the line total that differs in case", () => {
    const { fields, field } = read({ ...page([]), structured: [einvoice(false)] });
    expect(field("totalAmount")).toBe("1130.00");
    expect(field("sellerName")).toBe("广州市顺达货运服务部");
    expect(fields.lines?.value).toEqual([
      { name: "*物流*运输", amount: "1000.00", taxRate: "13%", taxAmount: "130.00" },
    ]);
    expect(fields.totalAmount?.rung).toBe("xml");
    expect(read({ ...page([]), structured: [einvoice(true)] }).fields.totalAmount?.rung).toBe("signed-xml");
  });

  it("knows an invoice by its data, its QR code or its labels, and nothing else", () => {
    expect(vatInvoice.recognise(page(digital))).toBeGreaterThan(0.85);
    expect(vatInvoice.recognise(page(old))).toBeGreaterThan(0.6);
    expect(vatInvoice.recognise({ ...page([]), structured: [einvoice(false)] })).toBeGreaterThan(0.95);
    expect(vatInvoice.recognise(page([["购货合同", 0.4, 0.1]]))).toBeLessThan(0.45);
  });

  it("finds sums that add up whatever they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 1, max: 9_999_999 }), (net, tax) => {
        const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
        const changed = digital
          .filter(([text]) => !/圆整/.test(text))
          .map(([text, x, y]) => {
            const swapped = text
              .replace("28000.00", yuan(net))
              .replace("28840.00", yuan(net + tax))
              .replace("840.00", yuan(tax));
            return [swapped, x, y] as const;
          });
        const { field } = read(page(changed));
        expect([field("netAmount"), field("taxAmount"), field("totalAmount")]).toEqual([
          yuan(net),
          yuan(tax),
          yuan(net + tax),
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

function einvoice(signatureVerified: boolean): StructuredPart {
  const node = (name: string, content: string | readonly XmlNode[]): XmlNode => ({
    name,
    attributes: {},
    children: typeof content === "string" ? [] : content,
    text: typeof content === "string" ? content : "",
  });
  return {
    source: "invoice.xml",
    format: "cn-einvoice",
    signatureVerified,
    root: node("EInvoice", [
      node("Header", [node("EIid", "26440000000000012345")]),
      node("EInvoiceData", [
        node("SellerInformation", [
          node("SellerName", "广州市顺达货运服务部"),
          node("SellerIdNum", "91440183797370649Q"),
        ]),
        node("BasicInformation", [
          node("TotalAmWithoutTax", "1000.00"),
          node("TotalTaxAm", "130.00"),
          node("TotalTax-includedAmount", "1130.00"),
        ]),
        node("IssuItemInformation", [
          node("ItemName", "*物流*运输"),
          node("Amount", "1000.00"),
          node("TaxRate", "0.13"),
          node("ComTaxAm", "130.00"),
          node("TotaltaxIncludedAmount", "9999.00"),
        ]),
      ]),
    ]),
  };
}
