import { createCanvas } from "@napi-rs/canvas";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pageFont } from "../../ofd/page-font";
import { canvasRaster } from "../../pdf/canvas";
import type { OcrReader } from "../port";
import { openPaddle } from "./open-paddle";

let reader: OcrReader;
beforeAll(async () => {
  reader = await openPaddle();
});
afterAll(() => reader.close());

it("reads a sign that hangs beside a door, its letters above each other", async () => {
  const canvas = createCanvas(500, 800);
  const context = canvas.getContext("2d");
  context.fillStyle = "#b3201f";
  context.fillRect(0, 0, 500, 800);
  context.fillStyle = "#fff6d8";
  context.font = `80px ${pageFont()}`;
  for (const [index, letter] of [..."好再来牛肉面"].entries()) context.fillText(letter, 200, 140 + index * 94);
  const lines = await reader.read(canvasRaster(canvas));
  expect(lines.map((line) => line.text).join("")).toBe("好再来牛肉面");
});
