import { PDFDocument, StandardFonts } from "pdf-lib";
import { expect, it } from "vitest";
import type { TextLine } from "@/domain/reading";
import type { Readers } from "../container/readers";
import { readPdf } from "./read-pdf";

const seen: TextLine = {
  text: "A SCANNED LINE OF WORDS THAT ARE SEEN",
  box: [0, 0, 1, 1],
  confidence: 0.9,
  rung: "ocr",
};
const readers: Readers = { ocr: async () => [seen], barcodes: { read: async () => [] } };

async function pdf(make: (file: PDFDocument) => Promise<void>): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  await make(file);
  return file.save();
}
async function print(
  file: PDFDocument,
  words: readonly (readonly [string, number, number])[],
  rotated = 0,
): Promise<void> {
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([600, 800]);
  for (const [text, x, y] of words) page.drawText(text, { x, y, size: 12, font });
  if (rotated) page.setRotation({ type: "degrees", angle: rotated } as Parameters<typeof page.setRotation>[0]);
}

it("reads the text layer with its places, columns apart", async () => {
  const bytes = await pdf((file) =>
    print(file, [
      ["Seller Co. Ltd", 60, 700],
      ["Buyer GmbH & Co", 360, 700],
      ["Total 12.00 EUR", 60, 100],
    ]),
  );
  const { pages } = await readPdf(bytes, readers);
  const lines = pages[0]!.lines;
  expect(lines.map((line) => line.text)).toEqual(["Seller Co. Ltd", "Buyer GmbH & Co", "Total 12.00 EUR"]);
  expect(lines[0]!.box[0]).toBeCloseTo(0.1, 2);
  expect(lines[2]!.box[1]).toBeCloseTo(1 - 110 / 800, 1);
});

it("looks at a page without text, and says that it was seen", async () => {
  const { pages } = await readPdf(await pdf(async (file) => void file.addPage([600, 800])), readers);
  expect(pages[0]!.lines).toEqual([seen]);
});

it("of sixty scanned pages the first and the last are read, and all are shown", async () => {
  let looked = 0;
  const counting: Readers = { ...readers, ocr: async () => [{ ...seen, text: `${seen.text} ${++looked}` }] };
  const bytes = await pdf(async (file) => {
    for (let page = 0; page < 60; page++) file.addPage([120, 160]);
  });
  const { pages } = await readPdf(bytes, counting);
  expect(pages).toHaveLength(60);
  expect(looked).toBe(16);
  expect(pages.filter(({ lines }) => lines.length > 0).map(({ number }) => number)).toEqual([
    ...Array.from({ length: 12 }, (_, index) => index + 1),
    57,
    58,
    59,
    60,
  ]);
});

it("gives places on the page as it is shown, when the page is rotated", async () => {
  const bytes = await pdf((file) => print(file, [["A line at the very top of the sheet", 60, 760]], 90));
  const { pages } = await readPdf(bytes, readers);
  const [x, , width, height] = pages[0]!.lines[0]!.box;
  expect(pages[0]!.width).toBeGreaterThan(pages[0]!.height);
  expect(x).toBeGreaterThan(0.9);
  expect(height * pages[0]!.height).toBeGreaterThan(width * pages[0]!.width);
});

it("takes the XML out of a hybrid invoice", async () => {
  const bytes = await pdf(async (file) => {
    await print(file, [["Rechnung 4711 vom 14.05.2026 in Worten", 60, 700]]);
    await file.attach(
      new TextEncoder().encode(`<rsm:CrossIndustryInvoice xmlns:rsm="urn:x"><A>1</A></rsm:CrossIndustryInvoice>`),
      "factur-x.xml",
      { mimeType: "text/xml" },
    );
    await file.attach(new TextEncoder().encode("<broken"), "broken.xml", { mimeType: "text/xml" });
  });
  const { structured } = await readPdf(bytes, readers);
  expect(structured.map(({ source, format }) => [source, format])).toEqual([["factur-x.xml", "cii"]]);
});

it("says who made the file and how often it was saved over", async () => {
  const bytes = await pdf((file) => {
    file.setProducer("Ledger 3");
    return print(file, [["Invoice 1 for words enough to read", 60, 700]]);
  });
  const offset = /startxref\s+(\d+)/.exec(Buffer.from(bytes).toString("latin1"))![1];
  const twice = Buffer.concat([bytes, Buffer.from(`\nstartxref\n${offset}\n%%EOF\n`, "latin1")]);
  expect((await readPdf(bytes, readers)).pdf.incrementalUpdates).toBe(0);
  expect((await readPdf(twice, readers)).pdf.incrementalUpdates).toBe(1);
});
