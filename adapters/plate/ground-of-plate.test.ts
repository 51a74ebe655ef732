import { expect, it } from "vitest";
import type { Raster } from "../ocr/port";
import { groundOfPlate } from "./ground-of-plate";

type Rgb = readonly [number, number, number];
/** A strip of 160 x 48 px with letters of `ink` on `ground`, seen in `light`. */
function strip(ground: Rgb, ink: Rgb, light: Rgb = [1, 1, 1]): Raster {
  const rgb = new Uint8Array(160 * 48 * 3);
  for (let pixel = 0; pixel < 160 * 48; pixel++) {
    const colour = (pixel % 160) % 16 < 5 ? ink : ground;
    for (let channel = 0; channel < 3; channel++) rgb[pixel * 3 + channel] = colour[channel]! * light[channel]!;
  }
  return { width: 160, height: 48, rgb };
}
const blue: Rgb = [30, 60, 160];
const yellow: Rgb = [230, 180, 30];
const [white, black]: Rgb[] = [
  [240, 240, 240],
  [20, 20, 20],
] as Rgb[];

it.each([
  ["at noon", [1, 1, 1]],
  ["at dusk", [0.3, 0.3, 0.3]],
  ["under a warm lamp", [1, 0.85, 0.6]],
  ["in blue shade", [0.7, 0.85, 1]],
] as const)("tells blue from yellow %s", (_, light) => {
  expect(groundOfPlate(strip(blue, white!, light), "粤B12345")).toBe("blue");
  expect(groundOfPlate(strip(yellow, black!, light), "粤B12345")).toBe("yellow");
});

it("sees an overexposed blue plate as blue", () => {
  expect(groundOfPlate(strip([200, 215, 235], [250, 250, 250]), "川AN4E10")).toBe("blue");
});

it("gives a number painted in dark letters on a white box no plate's ground", () => {
  expect(groundOfPlate(strip([225, 226, 222], [60, 62, 66]), "粤B9L206")).toBeNull();
});

it("knows the ground of kinds that have only one", () => {
  expect(groundOfPlate(strip([180, 190, 185], black!), "粤BD12345")).toBe("green");
  expect(groundOfPlate(strip(yellow, black!), "粤B1234学")).toBe("yellow");
});
