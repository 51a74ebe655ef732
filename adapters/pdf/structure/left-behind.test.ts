import { PDFDocument, PDFName, StandardFonts } from "pdf-lib";
import { expect, it } from "vitest";
import { openPdf } from "../open-pdf";
import { unusedDrawings } from "./left-behind";
import { changesSinceLeftBehind } from "./page-changes";

const rows = ["Invoice 2026-118", "Bolts", "Nuts", "Washers", "Net 1,000.00", "VAT 20 % 200.00"];

async function page(total: string): Promise<Buffer> {
  const document = await PDFDocument.create();
  const sheet = document.addPage([400, 400]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const [index, text] of [...rows, `Total ${total}`].entries())
    sheet.drawText(text, { x: 40, y: 360 - 30 * index, size: 12, font });
  return Buffer.from(await document.save());
}

/** What an editor does that gives a page a drawing of its own. */
async function drawnAnew(bytes: Buffer, useObjectStreams: boolean): Promise<Buffer> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const sheet = document.getPage(0);
  const font = await document.embedFont(StandardFonts.Helvetica);
  sheet.node.setFontDictionary(PDFName.of("F1"), font.ref);
  const commands = [...rows, "Total 9,200.00"].map(
    (text, row) => `BT /F1 12 Tf 40 ${360 - 30 * row} Td (${text}) Tj ET`,
  );
  const stream = document.context.flateStream(commands.join("\n"));
  sheet.node.set(PDFName.of("Contents"), document.context.register(stream));
  return Buffer.from(await document.save({ useObjectStreams }));
}

it("finds what a page said before it was drawn anew, in files saved either way", async () => {
  const bytes = await page("1,200.00");
  for (const useObjectStreams of [true, false]) {
    const file = await drawnAnew(bytes, useObjectStreams);
    const pdf = await openPdf(file);
    expect(await changesSinceLeftBehind(pdf, file)).toMatchObject([
      { page: 1, how: "text", before: "Total 1,200.00", after: "Total 9,200.00" },
    ]);
    await pdf.loadingTask.destroy();
  }
});

it("has nothing to say of files whose drawings are all in use", async () => {
  const bytes = await page("1,200.00");
  const stamped = await PDFDocument.load(bytes);
  stamped.getPage(0).drawText("PAID", { x: 300, y: 20, size: 10 });
  for (const file of [bytes, Buffer.from(await stamped.save())]) expect(unusedDrawings(file)).toEqual([]);
});
