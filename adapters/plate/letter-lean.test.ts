import { expect, it } from "vitest";
import { letterLean } from "./letter-lean";

/** White strokes on blue whose tops stand `lean` heights to the right. */
function strokes(lean: number) {
  const [width, height] = [180, 48];
  const rgb = new Uint8Array(width * height * 3).fill(60);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const upright = column - (0.5 - (row + 0.5) / height) * lean * height;
      if ((Math.floor(upright / 6) & 3) === 0)
        rgb.fill(240, (row * width + column) * 3, (row * width + column) * 3 + 3);
    }
  }
  return { width, height, rgb };
}

it.each([-0.6, -0.3, 0.4, 0.7])("finds letters leaning by %f", (lean) => {
  expect(letterLean(strokes(lean))).toBeCloseTo(lean, 1);
});

it("leaves upright letters upright", () => {
  expect(letterLean(strokes(0))).toBe(0);
});
