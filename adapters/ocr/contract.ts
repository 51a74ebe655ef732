import { createCanvas } from "@napi-rs/canvas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageFont } from "../ofd/page-font";
import { canvasRaster } from "../pdf/canvas";
import type { OcrReader, Raster } from "./port";

/** What every optical reader must do, whatever engine it is: run by each reader's own test. */
export function ocrContract(name: string, open: () => Promise<OcrReader>): void {
  describe(`${name} as an optical reader`, () => {
    let reader: OcrReader;
    beforeAll(async () => {
      reader = await open();
    });
    afterAll(() => reader.close());

    it("reads printed Latin words and amounts", async () => {
      const text = await textOf(reader, page(["TOTAL 31605.00", "Date 2026-05-14"]));
      expect(text).toContain("31605.00");
      expect(text).toMatch(/TOTAL/i);
      expect(text).toContain("2026-05-14");
    });

    it("reads printed Chinese without blanks between the characters", async () => {
      expect(await textOf(reader, page(["增值税电子普通发票", "价税合计"]))).toContain("价税合计");
    });

    it("places a line where it stands, in fractions of the page", async () => {
      const lines = await reader.read(page(["Number 1001", "", "", "Amount 2002"]));
      const [first, last] = [
        lines.find((line) => /1001/.test(line.text)),
        lines.find((line) => /2002/.test(line.text)),
      ];
      expect(first?.box[1]).toBeGreaterThan(0.05);
      expect(first?.box[1]).toBeLessThan(0.3);
      expect(last?.box[1]).toBeGreaterThan(0.6);
      for (const line of lines) for (const side of line.box) expect(side >= 0 && side <= 1).toBe(true);
    });

    it("is sure of clear print, and says so between 0 and 1", async () => {
      const [line] = await reader.read(page(["INVOICE NUMBER 42"]));
      expect(line?.rung).toBe("ocr");
      expect(line?.confidence).toBeGreaterThan(0.6);
      expect(line?.confidence).toBeLessThanOrEqual(1);
    });

    it("reads a cell again with nothing but the letters it may hold", async () => {
      const raster = page(["TOTAL 31605.00"]);
      const line = (await reader.read(raster)).find(({ text }) => text.includes("31605"))!;
      const [left, top, width, height] = line.box;
      const share = (line.text.length - "31605.00".length) / line.text.length;
      const box = [left + width * share, top, width * (1 - share), height] as const;
      const [seen] = await reader.readCells(raster, [{ box, tilt: 0, allowed: "0123456789." }]);
      expect(seen?.text).toMatch(/^[\d.]*31605\.00$/);
      expect(await reader.readCells(raster, [])).toEqual([]);
    });

    it("answers an empty page with no lines", async () => {
      expect(await reader.read(page([]))).toEqual([]);
    });

    it("answers a picture of a few pixels with no lines", async () => {
      expect(await reader.read({ width: 2, height: 2, rgb: new Uint8Array(12) })).toEqual([]);
    });
  });
}

async function textOf(reader: OcrReader, raster: Raster): Promise<string> {
  return (await reader.read(raster)).map((line) => line.text).join("\n");
}

function page(lines: string[]): Raster {
  const canvas = createCanvas(800, 500);
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, 800, 500);
  context.fillStyle = "#111";
  context.font = `40px ${pageFont()}`;
  for (const [index, line] of lines.entries()) context.fillText(line, 60, 100 + index * 100);
  return canvasRaster(canvas);
}
