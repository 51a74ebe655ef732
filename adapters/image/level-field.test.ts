import { expect, it } from "vitest";
import type { LinePlace } from "../ocr/port";
import { dropAt, levelField } from "./level-field";
import type { Corners } from "./warp";

const [width, height] = [1000, 1400];
const page: Corners = [
  [0, 0],
  [width, 0],
  [width, height],
  [0, height],
];

/** Lines all over the page, each leaning as `slope` says of its place. */
function lines(slope: (x: number, y: number) => number): LinePlace[] {
  return Array.from({ length: 24 }, (_, index) => {
    const [x, y] = [index % 2 === 0 ? 280 : 720, 60 + index * 54];
    const angle = Math.atan(slope(x / width - 0.5, y / height - 0.5));
    return { x, y, dx: Math.cos(angle), dy: Math.sin(angle), length: 380, height: 30 };
  });
}

it("lines that fan out are drawn back by as much as they drop, above and below the middle", () => {
  const field = levelField(
    lines((_, y) => 0.06 * y),
    page,
    width,
    height,
  );
  expect(dropAt(field!, 1, 1, width)).toBeCloseTo(0.5 * 0.06 * 0.5 * width, -1);
  expect(dropAt(field!, 1, 0, width)).toBeCloseTo(-0.5 * 0.06 * 0.5 * width, -1);
  expect(Math.abs(dropAt(field!, 0.5, 0.3, width))).toBeLessThan(0.5);
});

it("lines that bend with the paper rise to both sides alike", () => {
  const field = levelField(
    lines((x) => 0.1 * x),
    page,
    width,
    height,
  );
  expect(dropAt(field!, 0, 0.5, width)).toBeGreaterThan(6);
  expect(dropAt(field!, 0, 0.5, width)).toBeCloseTo(dropAt(field!, 1, 0.5, width), 0);
});

it("a few lines set askew do not bend the page", () => {
  const straight = lines(() => 0);
  const askew = straight.map((line, index) => (index % 8 === 0 ? { ...line, dx: 0.97, dy: 0.24 } : line));
  const field = levelField(askew, page, width, height);
  expect(Math.abs(dropAt(field!, 1, 1, width))).toBeLessThan(6);
});

it("lines that run every way are no page", () => {
  const scattered = lines((x, y) => Math.sin(x * 91 + y * 57) * 0.9);
  expect(levelField(scattered, page, width, height)).toBeNull();
  expect(levelField(scattered.slice(0, 5), page, width, height)).toBeNull();
});
