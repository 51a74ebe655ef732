import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Raster } from "../ocr/port";
import { exifFacts } from "./exif-facts";
import { pageOutline } from "./page-outline";
import { pictureFacts } from "./picture-facts";
import { readTiff } from "./read-tiff";
import { warp } from "./warp";

function raster(width: number, height: number, at: (x: number, y: number) => number): Raster {
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    rgb.fill(at(pixel % width, Math.floor(pixel / width)), pixel * 3, pixel * 3 + 3);
  }
  return { width, height, rgb };
}
const facts = (one: Raster) =>
  pictureFacts({ raster: one, originalWidth: one.width, originalHeight: one.height, exif: null });
function noise(x: number, y: number): number {
  const mixed = Math.imul(x, 374761393) + Math.imul(y, 668265263);
  const stirred = Math.imul(mixed ^ (mixed >>> 13), 1274126177);
  return ((stirred ^ (stirred >>> 16)) >>> 0) % 97;
}

describe("picture facts", () => {
  it("a sharp pattern has more Laplacian variance than the same pattern blurred", async () => {
    const sharpOne = raster(400, 300, (x, y) => (((x >> 3) + (y >> 3)) % 2 === 0 ? 30 : 220));
    const { data } = await sharp(sharpOne.rgb, { raw: { width: 400, height: 300, channels: 3 } })
      .blur(4)
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect((await facts(sharpOne)).sharpness).toBeGreaterThan(5 * (await facts({ ...sharpOne, rgb: data })).sharpness);
  });

  it("says how light a picture is and how much of it is clipped", async () => {
    const half = await facts(raster(200, 100, (x) => (x < 100 ? 255 : 0)));
    expect(half.luminance).toBeCloseTo(127.5, 0);
    expect(half.glare).toBeCloseTo(0.5, 2);
  });

  it("the hash stays when a picture is made smaller, and changes with the picture", async () => {
    const slope = (width: number) =>
      raster(width, width, (x, y) => Math.round((255 * x) / width) ^ (y * 8 < width ? 255 : 0));
    expect((await facts(slope(640))).perceptualHash).toBe((await facts(slope(320))).perceptualHash);
    expect((await facts(raster(320, 320, (x) => 255 - (x >> 1)))).perceptualHash).not.toBe(
      (await facts(slope(320))).perceptualHash,
    );
  });

  it("a screen's grid stands out of the spectrum, noise does not", async () => {
    const plain = await facts(raster(700, 700, noise));
    const grid = await facts(raster(700, 700, (x, y) => noise(x, y) + 60 * (1 + Math.sin(x * 1.3 + y * 0.7))));
    expect(grid.moire).toBeGreaterThan(3 * plain.moire);
  });
});

describe("a camera's notes", () => {
  it("are read as plain words", async () => {
    const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#fff" } })
      .withExif({
        IFD0: { Model: "iPhone 15", Software: "<b>17.1</b>" },
        IFD2: { DateTimeOriginal: "2026:05:14 09:30:00" },
      })
      .jpeg()
      .toBuffer();
    const { exif } = await sharp(jpeg).metadata();
    const read = await exifFacts(exif ?? null);
    expect(read).toMatchObject({ cameraModel: "iPhone 15", software: "b17.1/b", takenAt: "2026-05-14T09:30:00" });
  });

  it("may hold anything at all without harm", () => {
    fc.assert(
      fc.property(fc.constantFrom("II*\0", "MM\0*"), fc.uint8Array({ maxLength: 200 }), (order, rest) => {
        readTiff(Buffer.concat([Buffer.from(order, "latin1"), rest]));
      }),
    );
  });
});

describe("a photographed page", () => {
  const page = raster(800, 600, (x, y) => (x > 100 + y * 0.1 && x < 700 && y > 80 && y < 520 ? 235 : 40));

  it("has its outline found against a dark ground", async () => {
    const outline = await pageOutline(page);
    expect(outline).not.toBeNull();
    const [topLeft, , bottomRight] = outline!;
    expect(topLeft[0]).toBeCloseTo(108 / 800, 1);
    expect(topLeft[1]).toBeCloseTo(80 / 600, 1);
    expect(bottomRight[0]).toBeCloseTo(700 / 800, 1);
  });

  it("is pulled straight until nothing of the ground is left", async () => {
    const outline = await pageOutline(page);
    const corners = outline!.map(([x, y]) => [x * 800, y * 600]) as unknown as Parameters<typeof warp>[1];
    const straight = warp(page, corners, 300, 200);
    expect(straight.rgb.reduce((sum, value) => sum + value, 0) / straight.rgb.length).toBeGreaterThan(215);
  });

  it("is not imagined where a picture is even", async () => {
    expect(await pageOutline(raster(400, 300, noise))).toBeNull();
  });
});
