import { zipSync } from "fflate";
import { expect, it } from "vitest";
import type { Readers } from "../container/readers";
import { readOfd } from "./read-ofd";

const blind: Readers = { ocr: async () => [], barcodes: { read: async () => [] } };
const part = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const ofd = 'xmlns:ofd="http://www.ofdspec.org/2016"';

const invoice = zipSync({
  "OFD.xml": part(
    `<ofd:OFD ${ofd}><ofd:DocBody><ofd:DocInfo><ofd:CustomDatas><ofd:CustomData Name="发票号码">00008006</ofd:CustomData></ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
  ),
  "Doc_0/Document.xml": part(
    `<ofd:Document ${ofd}><ofd:CommonData><ofd:TemplatePage ID="2" BaseLoc="Tpls/T.xml"/><ofd:PageArea><ofd:PhysicalBox>0 0 210 140</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/P.xml"/></ofd:Pages></ofd:Document>`,
  ),
  "Doc_0/Tpls/T.xml": part(
    `<ofd:Page ${ofd}><ofd:Content><ofd:Layer><ofd:TextObject Boundary="20 20 40 5" Size="3"><ofd:TextCode X="0" Y="3" DeltaX="g 2 3">金额：</ofd:TextCode></ofd:TextObject><ofd:PathObject Boundary="10 10 100 1"><ofd:AbbreviatedData>M 0 0 L 100 0</ofd:AbbreviatedData></ofd:PathObject></ofd:Layer></ofd:Content></ofd:Page>`,
  ),
  "Doc_0/Pages/P.xml": part(
    `<ofd:Page ${ofd}><ofd:Template TemplateID="2"/><ofd:Content><ofd:Layer><ofd:TextObject Boundary="29 20 40 5" Size="3"><ofd:TextCode X="0" Y="3" DeltaX="g 6 1.5">¥316.05</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>`,
  ),
  "Doc_0/Attachs/original_invoice.xml": part("<eInvoice><InvoiceNo>00008006</InvoiceNo></eInvoice>"),
});

it("joins template and page into lines that stand where they are drawn", async () => {
  const { pages, pageCount } = await readOfd(invoice, blind);
  expect(pageCount).toBe(1);
  expect(pages[0]?.lines.map((line) => line.text)).toEqual(["金额：¥316.05"]);
  expect(pages[0]?.lines[0]?.box[0]).toBeCloseTo(20 / 210, 3);
  expect(pages[0]?.lines[0]?.rung).toBe("pdf-text");
});

it("finds the data in the header and the invoice attached to it", async () => {
  const { structured } = await readOfd(invoice, blind);
  expect(structured.map((one) => one.format)).toEqual(["ofd-fields", "cn-einvoice"]);
  expect(structured[0]?.root.children[0]?.text).toBe("00008006");
});

it("draws a picture of the page", async () => {
  const { rasters } = await readOfd(invoice, blind);
  expect(rasters[0]).toMatchObject({ number: 1, width: 1600, height: 1067 });
  expect(rasters[0]!.jpeg.length).toBeGreaterThan(5000);
});
