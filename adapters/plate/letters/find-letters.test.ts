import { expect, it } from "vitest";
import type { Raster } from "../../ocr/port";
import { findLetters } from "./find-letters";
import { measureLetters } from "./measure-letters";

type Bars = { x: number; y: number; width: number; height: number }[];

/** A blue plate in grey surroundings; every character an 8 with corners, those in `soft` with edges drawn out. */
function plateOf(characters: Bars, soft: readonly number[] = []): Raster {
  const [width, height] = [600, 260];
  const rgb = new Uint8Array(width * height * 3).fill(120);
  const put = (x: number, y: number, value: readonly number[]) => rgb.set(value, (y * width + x) * 3);
  for (let y = 25; y < 235; y++) for (let x = 40; x < 560; x++) put(x, y, [20, 60, 150]);
  for (const [at, { x, y, width: wide, height: tall }] of characters.entries())
    for (let v = 0; v < tall; v++)
      for (let u = 0; u < wide; u++) {
        const across = Math.min(u, wide - 1 - u);
        const down = Math.min(v, tall - 1 - v, Math.abs(v - tall / 2) + 4);
        const inside = Math.max(10 - across, 10 - down, 0);
        const share = soft.includes(at) ? Math.min(1, Math.max(0, inside / 5)) : inside > 0 ? 1 : 0;
        put(x + u, y + v, [20 + 220 * share, 60 + 180 * share, 150 + 90 * share]);
      }
  return { width, height, rgb };
}

/** GA 36: 45 wide, 90 high, 57 apart, 22 more after the second. */
const oneRow: Bars = Array.from({ length: 7 }, (_, at) => ({
  ...{ x: 80 + 57 * at + (at > 1 ? 22 : 0), y: 90, width: 45, height: 90 },
}));
const placeOf = (bars: Bars) => {
  const [left, right] = [bars[0]!.x, bars.at(-1)!.x + bars.at(-1)!.width];
  const { y, height } = bars.at(-1)!;
  return { cx: (left + right) / 2, cy: y + height / 2, ax: (right - left) / 2 + 6, ay: 0, dx: 0, dy: height / 2 + 6 };
};

it("finds seven characters with the wider gap after the second", () => {
  const place = placeOf(oneRow);
  const found = findLetters(plateOf(oneRow), place, "粤B12345", 1)!;
  expect(found.isInkDark).toBe(false);
  const middles = found.letters.map(({ left, right }) => place.cx + (left + right - 1) * place.ax);
  for (const [at, middle] of middles.entries()) expect(Math.abs(middle - oneRow[at]!.x - 22.5)).toBeLessThan(7);
});

it("finds the upper two of two rows above the lower five", () => {
  const lower: Bars = Array.from({ length: 5 }, (_, at) => ({ x: 90 + 80 * at, y: 110, width: 65, height: 100 }));
  const upper: Bars = [200, 340].map((x) => ({ x, y: 45, width: 80, height: 55 }));
  const found = findLetters(plateOf([...upper, ...lower]), placeOf(lower), "粤B1234挂", 2)!;
  expect(found.letters).toHaveLength(7);
  expect(found.letters.slice(0, 2).every(({ bottom }) => bottom < found.letters[2]!.top)).toBe(true);
});

it("finds dark characters on a ground that runs from white into green, before something dark", () => {
  const raster = plateOf(oneRow);
  const middle = raster.height / 2;
  for (let at = 0; at < raster.rgb.length; at += 3) {
    const down = Math.max(0, Math.min(1, (Math.floor(at / 3 / raster.width) - 25) / (2 * middle - 50)));
    const [red, , blue] = raster.rgb.subarray(at, at + 3);
    const isInk = red! > 200;
    const isGround = !isInk && blue! > 120;
    const mixed = [240 - 180 * down, 250 - 66 * down, 242 - 144 * down];
    raster.rgb.set(isInk ? [16, 21, 17] : isGround ? mixed : [12, 12, 14], at);
  }
  const place = placeOf(oneRow);
  const found = findLetters(raster, place, "粤B12345", 1)!;
  expect(found.isInkDark).toBe(true);
  const middles = found.letters.map(({ left, right }) => place.cx + (left + right - 1) * place.ax);
  for (const [at, one] of middles.entries()) expect(Math.abs(one - oneRow[at]!.x - 22.5)).toBeLessThan(7);
});

it("finds none where all is of one light", () => {
  const plain = { width: 600, height: 260, rgb: new Uint8Array(600 * 260 * 3).fill(90) };
  expect(findLetters(plain, placeOf(oneRow), "粤B12345", 1)).toBeNull();
});

it("measures a softer character as less steep than its neighbours", () => {
  const place = placeOf(oneRow);
  const raster = plateOf(oneRow, [4]);
  const { letters } = measureLetters(raster, place, findLetters(raster, place, "粤B12345", 1)!);
  expect(letters[4]!.steep).toBeLessThan(0.6 * letters[3]!.steep);
  expect(letters[3]!.ground[2]).toBeGreaterThan(120);
  expect(letters[3]!.ink[0]).toBeGreaterThan(200);
});
