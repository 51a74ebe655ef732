import { describe, expect, it } from "vitest";
import { bitsBetween, isNearAndSameShot, isSameShot } from "./near";
import { overlapOf, sameShot } from "./overlap";
import { bitsApart, pictureHash } from "./picture-hash";
import { isOnePhotograph } from "./same-photograph";
import { isTelling, mirrored, openSketch, type Sketch, sketchSide } from "./sketch";
import { turned } from "./turned";
import { nearBits } from "./windows";
import { withoutFrame } from "./without-frame";

/** A number in 0..1 for a place, the same every time. */
function noise(at: number): number {
  const state = Math.imul(at + 1, 0x9e3779b1);
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

function scene(seed: number): Sketch {
  const boxes = Array.from({ length: 8 }, (_, box) =>
    [0, 1, 2, 3, 4].map((part) => noise(seed * 1000 + box * 5 + part)),
  );
  return Uint8Array.from({ length: sketchSide ** 2 }, (_, at) => {
    const [x, y] = [(at % sketchSide) / sketchSide, Math.floor(at / sketchSide) / sketchSide];
    let grey = 90 + 60 * y;
    for (const [left = 0, top = 0, wide = 0, high = 0, shade = 0] of boxes)
      if (x > left - 0.1 && y > top - 0.1 && x < left + wide / 2 && y < top + high / 2) grey = 20 + 180 * shade;
    return grey + 14 * noise(seed * 100_000 + at);
  });
}

/** The part of a sketch from `share` on, stretched to all of it. */
const cut = (sketch: Sketch, share: number): Sketch =>
  sketch.map((_, at) => {
    const place = (cell: number) => Math.floor(cell * (1 - share) + sketchSide * share);
    return sketch[place(Math.floor(at / sketchSide)) * sketchSide + place(at % sketchSide)]!;
  });

/** The picture as a viewer shows it: bars of one grey above and below, a clock in the upper one. */
const framed = (sketch: Sketch, deep: number): Sketch =>
  sketch.map((_, at) => {
    const [x, y] = [at % sketchSide, Math.floor(at / sketchSide)];
    if (y < deep || y >= sketchSide - deep) return y === 1 && x > 3 && x < 9 ? 220 : 17;
    return sketch[Math.floor(((y - deep) * sketchSide) / (sketchSide - 2 * deep)) * sketchSide + x]!;
  });

describe("a picture that was disguised", () => {
  it("is known again when it was turned by a quarter, a half or three quarters, and is no other one then", () => {
    for (const side of turned(scene(1))) {
      expect(isNearAndSameShot(side, scene(1))).toBe(true);
      expect(isNearAndSameShot(side, scene(2))).toBe(false);
    }
    const [quarter, half] = turned(scene(1));
    expect(turned(quarter!)[0]).toEqual(half);
    expect(turned(half!)[1]).toEqual(scene(1));
  });

  it("is known again between the bars of a viewer, and is no other one there", () => {
    for (const deep of [3, 8, 16]) {
      expect(isNearAndSameShot(framed(scene(1), deep), scene(1))).toBe(true);
      expect(isNearAndSameShot(framed(scene(1), deep), framed(scene(2), deep))).toBe(false);
    }
  });

  it("keeps its edges where they are no bars", () => {
    const plain = scene(1);
    expect(withoutFrame(plain)).toBe(plain);
    const sky = scene(1).map((grey, at) => (at < 8 * sketchSide ? 150 + 3 * Math.floor(at / sketchSide) : grey));
    expect(withoutFrame(sky)).toBe(sky);
  });
});

describe("a picture known again", () => {
  it("has nearly the same hash in another light, and quite another when it shows something else", () => {
    const lit = scene(1).map((grey) => Math.min(255, grey * 0.8 + 20));
    expect(bitsApart(pictureHash(scene(1), [0, 0, 1, 1]), pictureHash(lit, [0, 0, 1, 1]))).toBeLessThanOrEqual(
      nearBits,
    );
    expect(bitsBetween(scene(1), lit)).not.toBeNull();
    expect(bitsBetween(scene(1), scene(2))).toBeNull();
  });

  it("is found in a mirror and when a little was cut off", () => {
    expect(bitsBetween(mirrored(scene(3)), scene(3))).not.toBeNull();
    expect(bitsBetween(cut(scene(3), 0.05), scene(3))).not.toBeNull();
  });

  it("lies on the whole where it was cut from, by a fifth and mirrored too; another picture lies nowhere", () => {
    for (const seed of [1, 2, 3]) {
      expect(overlapOf(scene(seed), cut(scene(seed), 0.2)).likeness).toBeGreaterThan(sameShot);
      expect(overlapOf(scene(seed), mirrored(cut(scene(seed), 0.1)))).toMatchObject({ mirrored: true });
      expect(overlapOf(scene(seed), scene(seed + 10)).likeness).toBeLessThan(sameShot - 0.1);
    }
  });

  it("must agree better when the hashes are farther apart", () => {
    const grained = scene(4).map((grey, at) => Math.max(0, Math.min(255, grey + 80 * (noise(at + 7) - 0.5))));
    const { likeness } = overlapOf(scene(4), grained);
    expect(likeness).toBeGreaterThan(sameShot);
    expect(likeness).toBeLessThan(0.97);
    expect([null, 7, 8].map((apart) => isSameShot(scene(4), grained, apart))).toEqual([true, true, false]);
  });

  it("says nothing when it is flat, and is no sketch when its size is wrong", () => {
    expect(isTelling(scene(1))).toBe(true);
    expect(isTelling(new Uint8Array(sketchSide ** 2).fill(80))).toBe(false);
    expect(openSketch("AAAA")).toBeNull();
    expect(openSketch(btoa(String.fromCharCode(...scene(1))))).toEqual(scene(1));
  });
});

describe("one photograph shown as two papers", () => {
  const edited = scene(5).map((grey, at) =>
    at % sketchSide > 30 && at % sketchSide < 36 && at >> 6 === 30 ? 40 : grey,
  );

  it("is known by its texture although some cells were changed", () => {
    expect(isOnePhotograph(scene(5), edited)).toBe(true);
  });

  it("is not claimed of a second shot, nor of pages with white margins", () => {
    expect(isOnePhotograph(scene(5), cut(scene(5), 0.02))).toBe(false);
    const page = scene(5).map((grey, at) =>
      Math.min(at % 64, at >> 6, 63 - (at % 64), 63 - (at >> 6)) < 9 ? 250 : grey,
    );
    expect(isOnePhotograph(page, page)).toBe(false);
  });
});
