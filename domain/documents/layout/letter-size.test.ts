import { expect, it } from "vitest";
import { letterSize } from "./letter-size";

const page = { width: 1600, height: 1200 };
const line = (box: readonly [number, number, number, number], tilt?: number) => ({
  text: "东方理发店",
  box,
  confidence: 1,
  rung: "ocr" as const,
  ...(tilt ? { tilt } : {}),
});

it("takes the lean out of a line's height", () => {
  const level = letterSize(line([0.2, 0.1, 0.5, 0.1]), page);
  const angle = (6 * Math.PI) / 180;
  const [length, across] = [800, 120];
  const box = [
    0.2,
    0.1,
    (length * Math.cos(angle) + across * Math.sin(angle)) / 1600,
    (length * Math.sin(angle) + across * Math.cos(angle)) / 1200,
  ] as const;
  expect(level).toBeCloseTo(120, 5);
  expect(letterSize(line(box, 6), page)).toBeCloseTo(120, 5);
});

it("takes the width of letters that stand above each other", () => {
  expect(letterSize(line([0.2, 0.1, 0.05, 0.5]), page)).toBeCloseTo(80, 5);
});
