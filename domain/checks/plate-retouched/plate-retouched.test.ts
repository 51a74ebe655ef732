import { expect, it } from "vitest";
import type { PixelLook, PlateLooks } from "../../reading";
import type { Box } from "../../values/box";
import { aDocument } from "../a-document";
import { plateRetouched } from "./index";

const usual: PixelLook = {
  ...{ steep: 0.4, steepest: 0.45, edges: 150, grain: 2, bare: 200 },
  ...{ ground: [20, 70, 170], ink: [240, 240, 240] },
};
/** A little of what no two characters have alike. */
const near = (at: number): number => 1 + 0.02 * ((at % 3) - 1);
const boxAt = (at: number): Box => [0.3 + 0.05 * at, 0.6, 0.04, 0.08];

function looks(count: number, odd: Readonly<Record<number, Partial<PixelLook>>> = {}): PlateLooks {
  const letters = Array.from({ length: count }, (_, at) => ({
    ...{ ...usual, steep: usual.steep * near(at), steepest: usual.steepest * near(at), box: boxAt(at) },
    ...odd[at],
  }));
  return { letters, rim: usual, around: usual };
}

function answerTo(text: string, seen: PlateLooks | null) {
  const plates = [{ text, box: [0.3, 0.6, 0.35, 0.08] as const, looks: seen }];
  const picture = { width: 1600, height: 1200, plates } as never;
  return plateRetouched.run(aDocument("vehicle-photo", { plateNumber: text }, { picture }), {} as never);
}

const verdict = (text: string, seen: PlateLooks | null) => answerTo(text, seen).verdict;

it("passes a plate whose characters are as sharp as each other", () => {
  expect(verdict("粤B12345", looks(7))).toBe("pass");
});

it("names the character that is much sharper than its neighbours, and where it stands", () => {
  expect(answerTo("粤B12345", looks(7, { 6: { steep: 0.62, steepest: 0.7 } }))).toMatchObject({
    ...{ verdict: "concern", severity: "medium", page: 1, box: boxAt(6).map((side) => expect.closeTo(side)) },
    saw: { plate: "粤B12345", character: "5", how: "edges", times: 1.6 },
  });
});

it("names one that is much softer", () => {
  expect(answerTo("粤B12345", looks(7, { 3: { steep: 0.26, steepest: 0.29 } }))).toMatchObject({
    verdict: "concern",
    saw: { character: "2" },
  });
});

it("asks both measures of edges", () => {
  expect(verdict("粤B12345", looks(7, { 3: { steep: 0.26 } }))).toBe("pass");
});

it("is content with less where the ground has another grain too", () => {
  const sharper = { steep: 0.5, steepest: 0.565 };
  expect(verdict("粤B12345", looks(7, { 3: sharper }))).toBe("pass");
  expect(verdict("粤B12345", looks(7, { 3: { ...sharper, grain: 0.6 } }))).toBe("concern");
});

it("lets the dense strokes of a province be steeper than digits are", () => {
  expect(verdict("粤B12345", looks(7, { 0: { steep: 0.58, steepest: 0.66 } }))).toBe("pass");
});

it("says nothing of a character with hardly an edge", () => {
  expect(verdict("粤B12345", looks(7, { 6: { steep: 0.62, steepest: 0.7, edges: 12 } }))).toBe("pass");
});

it("says nothing where the characters differ among themselves, as on a bent or dirty plate", () => {
  const uneven = Object.fromEntries(
    [0.4, 0.33, 0.5, 0.36, 0.47, 0.31].map((steep, at) => [at, { steep, steepest: steep * 1.1 }]),
  );
  expect(verdict("粤B12345", looks(7, { ...uneven, 6: { steep: 0.62, steepest: 0.7 } }))).toBe("pass");
});

const around = { ...usual, steep: 0.36, steepest: 0.42 };
const sharp = (elsewhere: number) => ({
  ...{ ...looks(7), rim: around, around },
  elsewhere: { edges: 9000, steep: elsewhere, steepest: elsewhere },
});

it("names all characters where they are sharper than all else in the photo", () => {
  expect(answerTo("粤B12345", sharp(0.33))).toMatchObject({
    verdict: "concern",
    saw: { character: "粤B12345", how: "all", times: 1.2 },
  });
});

it("passes characters as sharp as the sharpest print elsewhere, or as their own rim", () => {
  expect(verdict("粤B12345", sharp(0.39))).toBe("pass");
  expect(verdict("粤B12345", { ...sharp(0.33), rim: usual })).toBe("pass");
});

const letterOf = (at: number, odds: number) => [boxAt(at)[0], boxAt(at)[2], 500, odds, 500, odds] as const;

function answerWithSaves(odds: readonly number[], whole = 0.3) {
  const [left, last] = [boxAt(0), boxAt(odds.length - 1)];
  const line = {
    box: [left[0], left[1], last[0] + last[2] - left[0], left[3]],
    letters: odds.map((one, at) => letterOf(at, one)),
  };
  const plates = [{ text: "粤B12345", box: line.box, looks: looks(7) }];
  const picture = {
    width: 1600,
    height: 1200,
    plates,
    saves: { whole, wholeOnOtherGrid: whole, lines: [line] },
  } as never;
  return plateRetouched.run(aDocument("vehicle-photo", { plateNumber: "粤B12345" }, { picture }), {} as never);
}

it("names the characters that were saved fewer times than the photo, and the place that holds them", () => {
  expect(answerWithSaves([100, 120, 90, -200, -180, 110, 100])).toMatchObject({
    ...{ verdict: "concern", severity: "medium" },
    saw: { character: "23", how: "saves" },
    box: [expect.closeTo(boxAt(3)[0]), expect.closeTo(0.6), expect.closeTo(0.09), expect.closeTo(0.08)],
  });
});

it("finds all of them painted over", () => {
  expect(answerWithSaves([-200, -220, -190, -200, -180, -210, -200])).toMatchObject({ saw: { character: "粤B12345" } });
});

it("passes characters that share the history of the photo, and those of a photo without one", () => {
  expect(answerWithSaves([100, 120, 90, 80, 70, 110, 100]).verdict).toBe("pass");
  expect(answerWithSaves([-200, -220, -190, -200, -180, -210, -200], 0.02).verdict).toBe("pass");
});

it("tells the saves of a plate whose characters were not told apart by as many equal parts, all together", () => {
  const box: Box = [0.3, 0.6, 0.35, 0.08];
  const letters = Array.from({ length: 7 }, (_, at) => [0.3 + 0.05 * at, 0.05, 50, -30, 50, -20] as const);
  const picture = {
    ...{ width: 1600, height: 1200, plates: [{ text: "粤B12345", box, looks: null }] },
    saves: { whole: 0.5, wholeOnOtherGrid: 0.5, lines: [{ box, letters }] },
  } as never;
  const document = aDocument("vehicle-photo", { plateNumber: "粤B12345" }, { picture });
  expect(plateRetouched.run(document, {} as never)).toMatchObject({ verdict: "concern", saw: { how: "saves" } });
});

it("cannot tell where the characters were not told apart, or an older reading did not look", () => {
  expect(verdict("粤B12345", null)).toBe("could-not-run");
  const picture = { width: 1600, height: 1200 } as never;
  const document = aDocument("vehicle-photo", { plateNumber: "粤B12345" }, { picture });
  expect(plateRetouched.run(document, {} as never).verdict).toBe("could-not-run");
});
