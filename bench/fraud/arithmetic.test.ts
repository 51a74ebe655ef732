import { describe, expect, it } from "vitest";
import { overlap } from "./overlap";
import { shareCells, wilson } from "./wilson";

describe("the interval of a share", () => {
  it("is Wilson's, as published tables have it", () => {
    const half = wilson(50, 100);
    expect(half.low).toBeCloseTo(0.4038, 4);
    expect(half.high).toBeCloseTo(0.5962, 4);
    const few = wilson(1, 10);
    expect(few.low).toBeCloseTo(0.0179, 4);
    expect(few.high).toBeCloseTo(0.4042, 4);
  });

  it("does not promise never after none of many, nor always after all", () => {
    expect(wilson(0, 50).low).toBe(0);
    expect(wilson(0, 50).high).toBeCloseTo(0.07135, 4);
    expect(wilson(50, 50).low).toBeCloseTo(0.92865, 4);
    expect(wilson(50, 50).high).toBeCloseTo(1, 12);
  });

  it("knows nothing after no tries", () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    expect(shareCells(0, 0)).toEqual(["0 of 0", "-", "-"]);
  });
});

describe("boxes of a page", () => {
  it("overlap where they have area in common", () => {
    expect(overlap([0.1, 0.1, 0.2, 0.1], [0.25, 0.15, 0.2, 0.2])).toBe(true);
    expect(overlap([0.1, 0.1, 0.8, 0.8], [0.4, 0.4, 0.01, 0.01])).toBe(true);
  });

  it("do not overlap beside each other, nor where only their edges touch", () => {
    expect(overlap([0.1, 0.1, 0.2, 0.1], [0.5, 0.1, 0.2, 0.1])).toBe(false);
    expect(overlap([0, 0, 0.5, 0.5], [0.5, 0, 0.5, 0.5])).toBe(false);
    expect(overlap([0, 0, 0.5, 0.2], [0, 0.3, 0.5, 0.2])).toBe(false);
  });
});
