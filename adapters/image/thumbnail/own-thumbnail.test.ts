import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { withThumbnail } from "@/fixtures/generate/wear/with-thumbnail";
import { decodePicture } from "../decode-picture";
import { ownThumbnail } from "./own-thumbnail";

/** A scene of a few coloured blocks, another for every seed. */
async function scene(seed: number, width = 1200, height = 900): Promise<Buffer> {
  const blocks = Array.from({ length: 14 }, (_, index) => {
    const at = (step: number, of: number) => ((seed * 7919 + index * 104729 + step * 1299709) % 9973) % of;
    return `<rect x="${at(1, width)}" y="${at(2, height)}" width="${80 + at(3, 300)}" height="${60 + at(4, 260)}" fill="hsl(${at(5, 360)},60%,${15 + at(6, 70)}%)"/>`;
  });
  return sharp(
    Buffer.from(
      `<svg width="${width}" height="${height}"><rect width="100%" height="100%" fill="#888"/>${blocks.join("")}</svg>`,
    ),
  )
    .jpeg()
    .toBuffer();
}
async function likeness(jpeg: Buffer) {
  const { exif, raster } = await decodePicture(jpeg, "jpeg");
  return ownThumbnail(exif, raster);
}

describe("a picture's own thumbnail", () => {
  it("is like it, also after shrinking, brightening and compressing, and in another shape with black bars", async () => {
    for (const seed of [1, 2, 3]) {
      const photo = await scene(seed, 1600, seed === 2 ? 700 : 1200);
      expect((await likeness(await withThumbnail(photo)))!.window).toBeGreaterThan(0.9);
      const sent = await sharp(photo)
        .resize({ width: 800 })
        .modulate({ brightness: 1.2 })
        .jpeg({ quality: 50 })
        .toBuffer();
      expect((await likeness(await withThumbnail(sent, { of: photo })))!.window).toBeGreaterThan(0.9);
    }
  });

  it("holds a crop of it somewhere, and a picture that was turned", async () => {
    const photo = await scene(4);
    const crop = await sharp(photo).extract({ left: 200, top: 150, width: 720, height: 600 }).jpeg().toBuffer();
    expect((await likeness(await withThumbnail(crop, { of: photo })))!.window).toBeGreaterThan(0.85);
    const turned = await sharp(photo).rotate(90).jpeg().toBuffer();
    expect((await likeness(await withThumbnail(turned, { of: photo })))!.whole).toBeGreaterThan(0.9);
  });

  it("is unlike another picture", async () => {
    const mixed = await withThumbnail(await scene(5), { of: await scene(6) });
    expect((await likeness(mixed))!.window).toBeLessThan(0.75);
  });

  it("is not made up where there is none, or where the block is broken", async () => {
    expect(await likeness(await scene(7))).toBeUndefined();
    const broken = await withThumbnail(await scene(8), { thumbnail: Buffer.alloc(400, 1) });
    expect(await likeness(broken)).toBeUndefined();
  });
});
