import { expect, it } from "vitest";
import { smallTileFeatures } from "@/domain/checks/recapture/likelihood";
import { screenWaves } from "./screen-waves";

type Colours = readonly [number, number, number];

/** Even grey paper with a sensor's noise, the same on every run, and what `at` adds to it. */
function photo(width: number, height: number, at: (x: number, y: number) => Colours) {
  const rgb = new Uint8Array(width * height * 3);
  let state = 7;
  const noise = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32 - 0.5) * 8;
  };
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++) for (const added of at(x, y)) rgb[to++] = 170 + added + noise();
  }
  return { width, height, rgb };
}

/** Waves that grow longer to the right, as a screen's do that is seen from the left; each colour a little behind the other. */
const aside = (x: number, y: number): Colours => {
  const phase = 2 * Math.PI * (260 * Math.sqrt(0.2 + x / 900) + 0.07 * y);
  return [3 * Math.sin(phase), 3 * Math.sin(phase + 1.6), 3 * Math.sin(phase + 3.2)];
};

it("looks closer where five large tiles leave a doubt, and finds waves that change from place to place", () => {
  const { small } = screenWaves(photo(1000, 760, aside))!;
  expect(small?.light).toHaveLength(25);
  const { light, colour } = smallTileFeatures({ near: small!, far: null, small: small! })!;
  expect(light).toBeGreaterThan(5.7);
  expect(colour).toBeGreaterThan(4.7);
});

it("does not look closer at paper without waves, nor at pictures whose small tiles would lie over each other", () => {
  expect(screenWaves(photo(720, 710, () => [0, 0, 0]))!.small).toBeUndefined();
  expect(screenWaves(photo(600, 560, aside))!.small).toBeUndefined();
});

it("is silent on pictures smaller than a tile", () => {
  expect(screenWaves(photo(200, 200, aside))).toBeNull();
});
