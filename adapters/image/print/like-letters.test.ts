import fc from "fast-check";
import { expect, it } from "vitest";
import type { Box } from "@/domain/values/box";
import type { Raster } from "../../ocr/port";
import { likeLetters } from "./like-letters";

const [width, height] = [420, 80];
const digits = [20, 80.3, 140.6, 200.2, 260.8, 320.4];

/** A row of sevens, each a little otherwise on the sensor, with grain; the last one copied from the first when told. */
function row(isCopied: boolean): Raster {
  const grain = fc.sample(
    fc.noBias(
      fc.array(fc.integer({ min: -6, max: 6 }), { minLength: width * height, maxLength: width * height, size: "max" }),
    ),
    { seed: 7, numRuns: 1 },
  )[0]!;
  const rgb = new Uint8Array(width * height * 3);
  const ink = (x: number, y: number) =>
    Math.max(
      ...digits.map(
        (left) =>
          Math.min(shade(x - left, 0, 14) * shade(y - 28, 0, 4), 1) ||
          shade(x - left - 10 + (y - 28) / 4, 0, 3) * shade(y - 28, 0, 24),
      ),
    );
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) rgb.fill(210 - 160 * ink(x, y) + grain[at]!, at * 3, at * 3 + 3);
  if (isCopied)
    for (let y = 20; y < 60; y++)
      for (let x = -4; x < 24; x++)
        rgb.copyWithin((y * width + 320 + x) * 3, (y * width + 20 + x) * 3, (y * width + 21 + x) * 3);
  return { width, height, rgb };
}

/** 1 inside, falling off over one pixel at both ends. */
const shade = (at: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, at - from + 0.5)) * Math.max(0, Math.min(1, to - at + 0.5));

function apart(isCopied: boolean): number[] {
  const letters = digits.map((left): Box => [Math.round(left) - 2, 24, 18, 34]);
  const characters = letters.map(([x, , wide]) => [x / width, wide / width] as const);
  const line = { text: "777777", box: [0, 24 / height, 1, 34 / height] as Box, characters };
  return likeLetters(row(isCopied), [{ line, letters }]).map((one) => one.apart);
}

it("a copied digit is the very same pixels as the one it was copied from, others are not", () => {
  const found = apart(true);
  expect(found).toHaveLength(6);
  expect(found[0]).toBe(0);
  expect(found[5]).toBe(0);
  expect(Math.min(...found.slice(1, 5))).toBeGreaterThan(0.03);
});

it("no two prints of a digit are alike in an honest photo", () => {
  expect(Math.min(...apart(false))).toBeGreaterThan(0.03);
});
