import fc from "fast-check";
import sharp from "sharp";
import { expect, it } from "vitest";
import type { Raster } from "../../ocr/port";
import { lumaSteps } from "./jpeg-tables";
import { saveHistory } from "./save-history";

const [width, height] = [640, 480];

/** Blots of many sizes with grain: something of every frequency. */
function blots(seed: string): Buffer {
  const blot = fc.record({
    ...{ x: fc.integer({ max: width, min: 0 }), y: fc.integer({ max: height, min: 0 }) },
    ...{ size: fc.integer({ max: 14, min: 1 }), grey: fc.integer({ max: 210, min: 40 }) },
  });
  const number = [...seed].reduce((sum, letter) => sum * 31 + letter.codePointAt(0)!, 7);
  const shapes = fc
    .sample(fc.noBias(fc.array(blot, { minLength: 700, maxLength: 700, size: "max" })), {
      seed: number,
      numRuns: 1,
    })[0]!
    .map(
      ({ x, y, size, grey }) =>
        `<rect x="${x}" y="${y}" width="${size}" height="${size * 2}" fill="rgb(${grey},${grey},${grey})"/>`,
    );
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#aaa"/>${shapes.join("")}</svg>`,
  );
}
const saved = (picture: Buffer, quality: number) => sharp(picture).flatten().jpeg({ quality }).toBuffer();
async function history(jpeg: Buffer, boxes: Parameters<typeof saveHistory>[2]) {
  const { data } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  const raster: Raster = { width, height, rgb: data };
  const { whole, places } = saveHistory(raster, lumaSteps(jpeg)!, boxes);
  const mean = ({ count, sum }: { count: number; sum: number }) => sum / Math.max(1, count);
  const both = ({ neighbours, otherGrid }: typeof whole) => [mean(neighbours), mean(otherGrid)] as const;
  return { whole: both(whole), places: places.map(both) };
}

it("what was pasted between two saves does not share the history of the rest", async () => {
  const patch = await sharp(blots("other")).extract({ left: 160, top: 160, width: 120, height: 40 }).png().toBuffer();
  const first = await saved(blots("one"), 70);
  const edited = await sharp(first)
    .composite([{ input: patch, left: 240, top: 200 }])
    .png()
    .toBuffer();
  const { whole, places } = await history(await saved(edited, 92), [
    [240, 200, 120, 40],
    [240, 320, 120, 40],
  ]);
  for (const way of [0, 1] as const) {
    expect(whole[way]).toBeGreaterThan(0.1);
    expect(places[0]![way]).toBeLessThan(-whole[way]);
    expect(places[1]![way]).toBeGreaterThan(0);
  }
});

it("a picture saved once has no history to share", async () => {
  const { whole } = await history(await saved(blots("one"), 85), []);
  expect(Math.min(...whole)).toBeLessThan(0.06);
});

it("blocks that were cut off at white tell nothing", async () => {
  const white = await sharp({ create: { background: "#fff", channels: 3, height, width } })
    .png()
    .toBuffer();
  const { whole } = await history(await saved(await saved(white, 70), 92), []);
  expect(whole).toEqual([0, 0]);
});

it("bytes that are no JPEG, or a broken one, have no tables", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => lumaSteps(bytes) === null || bytes.length > 64));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (rest) => {
      lumaSteps(Uint8Array.from([0xff, 0xd8, 0xff, 0xdb, 0, 67, 0, ...rest]));
    }),
  );
});
