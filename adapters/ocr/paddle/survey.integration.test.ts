import { createCanvas } from "@napi-rs/canvas";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pageFont } from "../../ofd/page-font";
import { canvasRaster } from "../../pdf/canvas";
import type { OcrReader, Raster } from "../port";
import { openPaddle } from "./open-paddle";

let reader: OcrReader;
beforeAll(async () => {
  reader = await openPaddle();
});
afterAll(() => reader.close());

/** A sheet of twelve lines, turned clockwise. */
function sheet(degrees: number): Raster {
  const canvas = createCanvas(900, 900);
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, 900, 900);
  context.translate(450, 450);
  context.rotate((degrees * Math.PI) / 180);
  context.translate(-450, -450);
  context.fillStyle = "#111";
  context.font = `28px ${pageFont()}`;
  for (let line = 0; line < 12; line++)
    context.fillText(`${line + 1}. 本合同自双方盖章之日起生效，一式两份`, 120, 130 + line * 58);
  return canvasRaster(canvas);
}

it.each([
  [0, 0],
  [90, 270],
  [180, 180],
  [270, 90],
] as const)("a sheet lying %i degrees round needs a turn of %i, told without reading it", async (lying, turn) => {
  const survey = await reader.survey!(sheet(lying));
  expect(survey.turn).toBe(turn);
  expect(survey.places.length).toBeGreaterThanOrEqual(10);
});

it("says how far lines lean", async () => {
  const { places } = await reader.survey!(sheet(8));
  const leans = places.map(({ dx, dy }) => (Math.atan2(dy, dx) * 180) / Math.PI).sort((a, b) => a - b);
  expect(leans[leans.length >> 1]).toBeCloseTo(8, 0);
});

it("finds nothing on an empty sheet", async () => {
  const empty = { width: 600, height: 800, rgb: new Uint8Array(600 * 800 * 3).fill(255) };
  expect(await reader.survey!(empty)).toEqual({ places: [], turn: 0 });
});
