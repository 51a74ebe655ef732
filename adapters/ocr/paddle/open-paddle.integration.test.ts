import { describe, expect, it } from "vitest";
import { ocrContract } from "../contract";
import { openPaddle } from "./open-paddle";

ocrContract("PP-OCR", openPaddle);

describe("PP-OCR", () => {
  it("gives each character its own place along the line", async () => {
    const { createCanvas } = await import("@napi-rs/canvas");
    const { canvasRaster } = await import("../../pdf/canvas");
    const canvas = createCanvas(600, 120);
    const context = canvas.getContext("2d");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, 600, 120);
    context.fillStyle = "#000";
    context.font = "48px sans-serif";
    context.fillText("12345678", 50, 75);
    const reader = await openPaddle();
    const [line] = await reader.read(canvasRaster(canvas));
    await reader.close();
    const lefts = line!.characters!.map(([x]) => x);
    expect(lefts).toHaveLength([...line!.text].length);
    expect([...lefts].sort((a, b) => a - b)).toEqual(lefts);
  });
});
