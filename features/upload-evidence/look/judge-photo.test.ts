import { expect, it } from "vitest";
import { type Grey, judgePhoto } from "./judge-photo";

function picture(paint: (x: number, y: number) => number): Grey {
  const [width, height] = [320, 240];
  const data = Uint8Array.from({ length: width * height }, (_, at) => paint(at % width, Math.floor(at / width)));
  return { width, height, data };
}
const print = (x: number, y: number) => ((x >> 2) + (y >> 3)) % 3 === 0;
const page = (ink: number, paper: number) => (x: number, y: number) => (print(x, y) ? ink : paper);

it("lets a sharp, bright page pass", () => {
  expect(judgePhoto(picture(page(30, 200)), 1200)).toBeNull();
});

it("warns of the dark", () => {
  expect(judgePhoto(picture(page(5, 50)), 1200)).toBe("dark");
});

it("warns of a page without any edge", () => {
  expect(
    judgePhoto(
      picture((x) => 120 + (x >> 3)),
      1200,
    ),
  ).toBe("blurred");
});

it("warns of a burnt-out patch, but not of a screenshot that is white all over", () => {
  const burnt = (x: number, y: number) => (x > 200 && y > 150 ? 255 : page(30, 190)(x, y));
  expect(judgePhoto(picture(burnt), 1200)).toBe("glare");
  expect(
    judgePhoto(
      picture((x, y) => (y < 60 ? page(0, 255)(x, y) : 255)),
      1200,
    ),
  ).toBeNull();
});

it("warns of a thumbnail", () => {
  expect(judgePhoto(picture(page(30, 200)), 300)).toBe("small");
});
