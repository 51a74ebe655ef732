import { expect, it } from "vitest";
import type { Raster } from "../ocr/port";
import { plateColour } from "./plate-colour";

type Rgb = [number, number, number];
/** A plate of 200 x 60 px: letters cover a third of it; `light` is what white looks like in this light. */
function plate(ground: (x: number) => Rgb, letters: Rgb, light: Rgb = [255, 255, 255]): Raster {
  const rgb = new Uint8Array(200 * 60 * 3);
  for (let pixel = 0; pixel < 200 * 60; pixel++) {
    const x = pixel % 200;
    const colour = x % 12 < 4 ? letters : ground(x);
    rgb.set(
      colour.map((value, channel) => (value * light[channel]!) / 255),
      pixel * 3,
    );
  }
  return { width: 200, height: 60, rgb };
}
const all = [0, 0, 1, 1] as const;
const [white, black, blue, yellow, green]: Rgb[] = [
  [240, 240, 240],
  [20, 20, 20],
  [30, 60, 160],
  [230, 180, 30],
  [120, 210, 140],
] as Rgb[];

it.each([
  ["blue", plate(() => blue!, white!)],
  ["yellow", plate(() => yellow!, black!)],
  ["green", plate(() => green!, black!)],
  ["white", plate(() => white!, black!)],
  ["black", plate(() => black!, white!)],
  ["yellow-green", plate((x) => (x < 70 ? yellow! : green!), black!)],
] as const)("sees a %s ground", (colour, raster) => {
  expect(plateColour(raster, all)).toBe(colour);
});

it("sees blue at dusk, when the whole plate is dark", () => {
  expect(
    plateColour(
      plate(() => blue!, white!, [70, 70, 70]),
      all,
    ),
  ).toBe("blue");
});

it("sees blue under a warm lamp, because the letters say what white is", () => {
  expect(
    plateColour(
      plate(() => blue!, white!, [255, 200, 130]),
      all,
    ),
  ).toBe("blue");
});
